import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Date: {Tue, 23 Aug 2022 05:30} +0100', '2022-08-23T05:30'],
    ['On {Wed, Aug 24, 2022} the envoy wrote again.', '2022-08-24'],
    ['Last edited {Fri 12 August 2022 at 21:12}', '2022-08-12T21:12'],
  ],
  notFound: ['The Sun and the Wed magazine were sold.', 'They sat down on the floor.'],
}
