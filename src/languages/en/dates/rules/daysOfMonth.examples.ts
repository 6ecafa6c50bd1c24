import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Talks ran {3}-{4 May}.', '2022-05-03', '2022-05-04'],
    ['Strikes on {25} and {27 March 2019} hit the depot.', '2019-03-25', '2019-03-27'],
    ['They met from {3} to {5 June}.', '2022-06-03', '2022-06-05'],
  ],
  notFound: ['Some 3 to 4 soldiers may leave.'],
}
