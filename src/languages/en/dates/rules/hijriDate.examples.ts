import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The fatwa is dated {12 Ramadan 1443}.', '2022-04-13'],
    ['It was issued on {Muharram 10, 1444 AH}.', '2022-08-08'],
    ['In {Shawwal 1443} the road opened.', '2022-05'],
  ],
  notFound: ['General Safar commanded 1443 men.'],
}
