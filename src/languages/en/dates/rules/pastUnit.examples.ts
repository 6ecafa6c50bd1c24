import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It has doubled over {the past year}.', 'P1Y'],
    ['No one came in {the past decade}.', 'P10Y'],
  ],
  notFound: ['They drove past houses.'],
}
