import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The convoy left {last Monday}.', '2022-08-22'],
    ['Parliament meets {next Friday}.', '2022-08-26'],
    ['The vote is {this coming Sunday}.', '2022-08-28'],
  ],
  notFound: ['Last Mondavi wines were sold.'],
}
