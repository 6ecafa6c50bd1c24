import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The drill of {May 5}-{8} ended early.', '2022-05-05', '2022-05-08'],
    ['It was shelled on {Aug. 3} and {7, 2021}.', '2021-08-03', '2021-08-07'],
  ],
}
