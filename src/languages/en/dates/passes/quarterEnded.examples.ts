import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It lost $2 million in {the quarter} ended {June 30}.', '2022-Q2', '2022-06-30'],
    ['Sales grew in {the quarter} ended {Jan. 1, 2022}.', '2021-Q4', '2022-01-01'],
  ],
}
