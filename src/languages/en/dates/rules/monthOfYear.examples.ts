import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The dam was taken in {March}.', '2022-03'],
    ['It reopened in {May 2017} and shut in {November, 2021}.', '2017-05', '2021-11'],
    ['A {July} deal collapsed.', '2022-07'],
  ],
  notFound: [
    'They may march on Idlib.',
    'May they rest.',
    'Theresa May spoke with April Jones.',
    'Jan Egeland briefed the council.',
  ],
}
