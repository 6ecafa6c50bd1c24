import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The blast hit at {6:30 a.m.}', '2022-08-25T06:30'],
    ['He spoke at {20:50} and {18:00 UTC}.', '2022-08-25T20:50', '2022-08-25T18:00Z'],
    ['Police came at {4 pm Tuesday}.', '2022-08-23T16'],
    ['It began at {6.30pm}.', '2022-08-25T18:30'],
  ],
  notFound: ['The team won 3:75 on paper.', 'I am here with 4 men.'],
}
