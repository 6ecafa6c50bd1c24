import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The market opens {Fridays}.', 'XXXX-WXX-5'],
    ['Curfews apply {Tuesday nights}.', 'XXXX-WXX-2TNI'],
  ],
}
