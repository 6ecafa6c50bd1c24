import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Few go there {these days}.', 'PRESENT_REF']],
}
