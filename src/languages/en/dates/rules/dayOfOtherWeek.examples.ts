import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The bill passed {Wednesday last week}.', '2022-08-17'],
    ['Envoys are due {Friday next week}.', '2022-09-02'],
  ],
}
