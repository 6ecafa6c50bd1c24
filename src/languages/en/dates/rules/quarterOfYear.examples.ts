import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It expects to report a {second-quarter} loss.', '2022-Q2'],

    ['It lost less in {this year’s third quarter} than in {the year-ago third quarter}.', '2022-Q3', '2021-Q3'],

    ['Output rose in {the third quarter of 2021}.', '2021-Q3'],
    ['The {second-quarter} figures are out.', '2022-Q2'],
    ['It shrank in {the final quarter of 2020}.', '2020-Q4'],
  ],
  notFound: ['A quarter of the city is gone, and three-quarters of its homes.'],
}
