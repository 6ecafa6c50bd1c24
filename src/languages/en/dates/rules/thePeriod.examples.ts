import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It fell in {the second quarter}. {The latest period} had no such gain.', '2022-Q2', '2022-Q2'],
    ['Fighting resumed over {the weekend}.', '2022-W33-WE'],
  ],
  notFound: ['The quarter-to-quarter comparison is flattering.'],
}
