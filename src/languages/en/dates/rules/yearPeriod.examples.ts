import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Output doubled from {the 2019 period}.', '2019']],
}
