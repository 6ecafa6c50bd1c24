import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They protest {every Friday}.', 'XXXX-WXX-5'],
    ['Fuel is sold {every two weeks} and bread {each morning}.', 'P2W', 'XXXX-XX-XXTMO'],
  ],
  notFound: ['Every man of each unit fled.'],
}
