import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['It came in {the last week of March}.', '2022-W13']],
}
