import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It was built in {summer 2021}.', '2021-SU'],
    ['{The winter of 2019} was cold.', '2019-WI'],
    ['They left in {the fall of last year}.', '2021-FA'],
  ],
  notFound: ['Protesters spring up and prices fall.', 'It was the worst week since the fall of Kabul.'],
}
