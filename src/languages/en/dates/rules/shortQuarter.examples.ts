import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [['Exports fell in {Q3 2021} and rose in {H1 2022}.', '2021-Q3', '2022-H1']],
  notFound: ['The H1N1 virus spread.'],
}
