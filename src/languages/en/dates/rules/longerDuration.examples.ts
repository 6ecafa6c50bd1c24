import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They waited {a year and a half}.', 'P1Y6M'],
    ['It took {an hour and 20 minutes}.', 'PT1H20M'],
  ],
}
