import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It was to end by {the year two thousand}.', '2000'],

    ['The war began in {2011}.', '2011'],
    ['From {2015} to {2018} it was shut.', '2015', '2018'],
    ['Elections of {2009}-{2010} failed.', '2009', '2010'],
    ['The pier ({2019}) is gone.', '2019'],
  ],
  notFound: [
    'Some 2,000 men and 1500 troops came.',
    'Resolution 2254 and UNSCR 1566 were cited.',
    'An Su-35 and an S-400 were seen.',
    'They lost 2014 soldiers.',
  ],
}
