import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The jets left at {2030 GMT}.', '2022-08-25T20:30Z'],
    ['The order came at {0600 hours}.', '2022-08-25T06:00'],
    ['It struck at {1730 local time}.', '2022-08-25T17:30'],
  ],
}
