import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The raid began in {the early hours of Tuesday}.', '2022-08-23TMO START'],
    ['It burned until {the early morning hours}.', '2022-08-25TMO START'],
  ],
}
