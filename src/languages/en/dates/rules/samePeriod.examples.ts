import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Attacks doubled from {the same period last year}.', '2021-08-25']],
}
