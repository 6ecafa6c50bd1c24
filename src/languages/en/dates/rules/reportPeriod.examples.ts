import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Shares, at their lowest since {October 1998}, fell 2 percent for {the day}.', '1998-10', '2022-08-25'],
    ['{The first six months} of {the year} were calm.', 'P6M', '2022'],

    ['{Earlier in the year} the road was shut.', '2022 START'],
    ['The pound fell 3 percent for {the week}.', '2022-W34'],
  ],
  notFound: ['The week was quiet.'],
}
