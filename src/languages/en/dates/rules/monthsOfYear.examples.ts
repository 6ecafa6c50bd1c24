import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Between {March} and {May 2021} the road was closed.', '2021-03', '2021-05'],
    ['The {November}-{January 2021} ceasefire held.', '2020-11', '2021-01'],
  ],
  notFound: ['They may march in order.'],
}
