import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['Exports, up in {the first quarter of 2021}, had two peaks in {that quarter}.', '2021-Q1', '2021-Q1'],
    ['It closed {last week} and reopens {next month}.', '2022-W33', '2022-09'],
    ['{This year} has been worse than {the previous year}.', '2022', '2021'],
    ['{Earlier this month} two men were held.', '2022-08 START'],
    ['On {August 10} he spoke; {the same day} he fled.', '2022-08-10', '2022-08-10'],
    ['It ran {late last year}.', '2021 END'],
  ],
  notFound: ['The same units of the last army.'],
}
