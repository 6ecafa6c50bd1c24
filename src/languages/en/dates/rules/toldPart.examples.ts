import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['On {August 10} he was seized; {that evening} he called home.', '2022-08-10', '2022-08-10TEV'],
    ['They fled on {the night of 12 May}.', '2022-05-12TNI'],
  ],
}
