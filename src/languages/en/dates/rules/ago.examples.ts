import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The village fell {two to three weeks ago}.', '2022-W32'],

    ['The base was shelled {three days ago}.', '2022-08-22'],
    ['He left {two weeks ago} and came back {a week ago}.', '2022-W32', '2022-W33'],
    ['It ended {more than two years ago}.', '2020 BEFORE'],
    ['They fled {years ago}.', 'PAST_REF'],
    ['It was signed {exactly two years ago}.', '2020-08-25'],
  ],
  notFound: ['Long ago, the river was wider.'],
}
