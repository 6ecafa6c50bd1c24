import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['It was hit {the day before yesterday} and reopens {the day after tomorrow}.', '2022-08-23', '2022-08-27']],
}
