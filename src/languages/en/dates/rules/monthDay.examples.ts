import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They met on {August 3, 2021}, {Aug. 9} and {July 9th}.', '2021-08-03', '2022-08-09', '2022-07-09'],
    ['No calendar has {June 31, 2022}.', '2022-06-31'],
    ['The deadline of {Jan. 14} will not move.', '2023-01-14'],
  ],
  notFound: ['He fired a Mark 4 round.'],
}
