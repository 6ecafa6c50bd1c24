import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The crossing opens {twice a week}.', 'P1W'],
    ['Aid comes {three times a year}.', 'P1Y'],
  ],
  notFound: ['The road was hit three times.'],
}
