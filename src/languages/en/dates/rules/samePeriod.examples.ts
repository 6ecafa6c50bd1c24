import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It was 40 in {the comparable month last year}.', '2021-08-25'],
    ['Attacks doubled from {the same period last year}.', '2021-08-25'],
  ],
}
