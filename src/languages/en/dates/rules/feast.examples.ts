import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Talks in {Easter week} and over {Labor Day weekend}.', '2022-W15', '2022-W35-WE'],
    ['Shops closed for {Eid al-Fitr}.', '2022-05-02'],
    ['A truce over {Easter} failed, and another at {Christmas 2021}.', '2022-04-17', '2021-12-25'],
    ['He was freed {last Thanksgiving}.', '2021-11-25'],
    ['The curfew was lifted for {Ramadan}.', '2022-04'],
  ],
  notFound: ['The easter of the two bridges is closed.'],
}
