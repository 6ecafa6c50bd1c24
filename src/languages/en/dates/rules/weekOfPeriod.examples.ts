import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Sales fell in {the first week of July} and {the last week of June 2022}.', '2022-W27', '2022-W26'],
    ['They met in {the week of March 7}.', '2022-W10'],
    ['It came in {the last week of March}.', '2022-W13'],
  ],
}
