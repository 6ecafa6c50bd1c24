import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The mission stays for {an additional year}.', 'P1Y'],

    ['They held it for {a month} and lost it in {an hour}.', 'P1M', 'PT1H'],
    ['It burned for {half an hour}.', 'PT30M'],
  ],
  notFound: ['It pumps 5,000 barrels a day.', 'A second man fell.'],
}
