import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['They came at {seven o’clock yesterday evening}.', '2022-08-24T19'],
    ['He left at {4 in the morning}.', '2022-08-25T04'],
  ],
  notFound: ['There were 4 in the car.'],
}
