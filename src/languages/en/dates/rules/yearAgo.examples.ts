import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Output fell in {the second quarter} from {the year-ago period}.', '2022-Q2', '2021-Q2']],
}
