import type { Examples } from '../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-24',
  found: [
    ['On {Friday}, the league plans to march.', '2022-08-26'],
    ['The mandate has been extended through {January}.', '2023-01'],
    ['The ministers meet {Friday} in Doha.', '2022-08-26'],
    ['The minister was to fly out on {Friday}.', '2022-08-26'],
    ['The truce had been due to expire {Friday}.', '2022-08-19'],
    ['He could be freed as early as {Friday}.', '2022-08-26'],
    ['He could not be reached {Friday}.', '2022-08-19'],
    ['They had not named him until {Friday}.', '2022-08-19'],
    ['The vote was put off until {Friday}.', '2022-08-26'],
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
