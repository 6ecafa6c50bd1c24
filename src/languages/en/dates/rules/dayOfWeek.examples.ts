import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Two drones were shot down {Tuesday}.', '2022-08-23'],
    ['The council will vote on {Monday}.', '2022-08-29'],
    ['Sirens sounded {Wednesday morning}.', '2022-08-24TMO'],
    ['Troops left on {Thursday}.', '2022-08-25'],
  ],
  notFound: ['He sat on the wall in the sun.'],
}
