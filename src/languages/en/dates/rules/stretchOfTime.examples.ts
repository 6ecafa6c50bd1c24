import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It will go on for {the next 12 to 18 months}.', 'P12M'],

    ['Over {the past three months} prices doubled.', 'P3M'],
    ['In {recent years} and {the coming weeks} that may change.', 'PXY', 'PXW'],
    ['They will decide in {the next few days}.', 'PXD'],
    ['Stocks would last {25 days}, and the talks may last {two weeks}.', 'P25D', 'P2W'],
  ],
  notFound: ['The past commanders were silent.'],
}
