import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Spending in {fiscal 2021} fell.', '2021']],
  notFound: ['The fiscal council met.'],
}
