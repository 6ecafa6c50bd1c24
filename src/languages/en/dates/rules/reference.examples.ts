import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The road is {now} open.', 'PRESENT_REF'],
    ['It was {recently} mined and is {currently} shut.', 'PAST_REF', 'PRESENT_REF'],
    ['What {the future} brings is open.', 'FUTURE_REF'],
  ],
  notFound: ['The former and the recent commander spoke.'],
}
