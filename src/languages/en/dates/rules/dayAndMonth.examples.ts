import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They met on {August 3, 2021}, {3 May 2021} and {July 9th}.', '2021-08-03', '2021-05-03', '2022-07-09'],
    ['It was signed on {the 4th of April}.', '2022-04-04'],
    ['No calendar has {June 31, 2022}.', '2022-06-31'],
  ],
}
