import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['The deal expires {ten days from now}.', '2022-09-04']],
}
