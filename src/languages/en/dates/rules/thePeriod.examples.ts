import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Fighting resumed over {the weekend}.', '2022-W33-WE']],
}
