import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It fell on {3 May 2021} and {12 June}.', '2021-05-03', '2022-06-12'],
    ['It was signed on {the 4th of April}.', '2022-04-04'],
    ['The stamp says {25-Aug-2021}.', '2021-08-25'],
  ],
  notFound: ['Some 3 may return.'],
}
