import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It came {minutes} after the call.', 'PTXM'],
    ['The war has gone on for {decades}.', 'PXDE'],
  ],
  notFound: ['The unit was wiped out.'],
}
