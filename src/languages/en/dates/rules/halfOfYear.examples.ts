import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Attacks doubled in {the second half of last year}.', '2021-H2'],
    ['It happened in {the first half of 2021}.', '2021-H1'],
  ],
  notFound: ['The first half of the convoy passed.'],
}
