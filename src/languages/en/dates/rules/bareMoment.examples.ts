import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The assault began at {dawn}.', '2022-08-25TMO START'],
    ['The assault came at {dawn on 23 August}.', '2022-08-23TMO START'],
    ['An {overnight} raid killed two.', '2022-08-25TNI'],
    ['It expires at {midnight on Friday}.', '2022-08-26T24:00'],
  ],
}
