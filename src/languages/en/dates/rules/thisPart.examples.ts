import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Two rockets landed {this morning}.', '2022-08-25TMO']],
}
