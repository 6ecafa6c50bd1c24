import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It fell {this past spring}.', '2022-SP'],

    ['The river froze {last winter}.', '2021-WI'],
    ['It may dry up {this summer}.', '2022-SU'],
  ],
}
