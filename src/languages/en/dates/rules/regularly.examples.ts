import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The crossing takes {daily} convoys.', 'P1D'],
    ['Costs rise {annually}.', 'P1Y'],
  ],
  notFound: [
    'Source: Coast Daily.',
    'Prices rise 20 percent annually.',
    'The party daily Pravda denied it.',
    'The annual report is out.',
  ],
}
