import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It was quiet {this past weekend}.', '2022-W33-WE'],

    ['It has doubled over {the past year}.', 'P1Y'],
    ['No one came in {the past decade}.', 'P10Y'],
  ],
  notFound: ['They drove past houses.'],
}
