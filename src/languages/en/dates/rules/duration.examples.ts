import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It recovered after {several quarters} of losses.', 'PXQ'],

    ['They hope to {one day} return.', 'FUTURE_REF'],

    ['It took {24 hours}.', 'PT24H'],
    ['A {72-hour} truce and a {five-year}-old war.', 'PT72H', 'P5Y'],
    ['He served {two-and-a-half years}.', 'P2Y6M'],
    ['They held out for {almost three years}.', 'P3Y LESS_THAN'],
    ['It needs {two to three weeks}.', 'P2W'],
    ['They waited for {a couple of days} and {several months}.', 'P2D APPROX', 'PXM'],
  ],
  notFound: ['A five-year-old girl and a man who is 40 years old.', 'He sold 150 barrels 24 hours a day.'],
}
