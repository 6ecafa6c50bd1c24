import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Jets struck the port {last night}.', '2022-08-24TNI'],
    ['The cabinet meets {tonight}.', '2022-08-25TNI'],
  ],
  notFound: ['It was the last afternoon train.'],
}
