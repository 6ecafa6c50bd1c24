import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Output rose in {the third quarter of 2021}.', '2021-Q3'],
    ['The {second-quarter} figures are out.', '2022-Q2'],
    ['It shrank in {the final quarter of 2020}.', '2020-Q4'],
  ],
  notFound: ['A quarter of the city is gone, and three-quarters of its homes.'],
}
