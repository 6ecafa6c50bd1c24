import type { Examples } from '../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-24',
  found: [
    ['Troops took the hill on {Friday}.', '2022-08-19'],
    ['Troops will take the hill on {Friday}.', '2022-08-26'],
    ['The court is due to meet {Friday}.', '2022-08-26'],
    ['A vote is scheduled for {Friday}.', '2022-08-26'],
    ['He said {Wednesday} that it was over.', '2022-08-24'],
    ['They left in {December}.', '2021-12'],
    ['They will leave in {March}.', '2023-03'],
    ['He asked them to answer by {Sept. 2}.', '2022-09-02'],
  ],
}
