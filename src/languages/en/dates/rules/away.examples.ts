import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['It shipped more {last year} than {the year previous}.', '2021', '2020'],
    ['On {August 10} it was taken and {two days later} it was lost.', '2022-08-10', '2022-08-12'],
    ['The toll on {August 12} was double that of {a day earlier}.', '2022-08-12', '2022-08-11'],
  ],
  notFound: ['Later, the men left.'],
}
