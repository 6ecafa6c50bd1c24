import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['He was killed {last October}.', '2021-10'],
    ['A vote is due {next March}.', '2023-03'],
    ['She was shot {last Oct. 23}.', '2021-10-23'],
  ],
}
