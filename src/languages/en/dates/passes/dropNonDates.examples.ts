import type { Examples } from '../../../../text/Examples.js'

export const examples: Examples = {
  reference: '2022-08-25',
  found: [
    ['The {11-year}-old war goes on.', 'P11Y'],
    ['{Today} the road is open.', '2022-08-25'],
  ],
  notFound: [
    'They marched to mark Bloody Sunday, and markets still recall Black Monday.',
    'The future of the province was on the table.',
    'A pre-dawn raid.',
    'He told CBS’s 60 Minutes that he would go.',
    'They drove a 1998 Toyota into the wall, and it was a matter of days.',
    'He still hears the night the dam burst.',
    'He told “This Week” with a smile that all was well.',
    'She joined the March for Return in Gaza.',
    'A six-month-old baby, a 12-year-old and a man of 40 years of age.',
    'He told Russia Today and USA TODAY.',
    'It runs 24 hours a day.',
  ],
}
