import type { WordRow } from '../../../../dates/DateWords.js'

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['march', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['may'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sept', 'sept.', 'sep', 'sep.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
]
const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon.', 'mondays'],
  ['tuesday', 'tues', 'tues.', 'tue.', 'tuesdays'],
  ['wednesday', 'wed.', 'wednesdays'],
  ['thursday', 'thurs', 'thurs.', 'thu.', 'thursdays'],
  ['friday', 'fri.', 'fridays'],
  ['saturday', 'sat.', 'saturdays'],
  ['sunday', 'sun.', 'sundays'],
]
const seasons = {
  spring: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** Months, weekdays, seasons, quarters. */
export const calendarWords: readonly WordRow[] = [
  ...months.flatMap((names, i) => names.map((word) => ({ word, senses: { month: i + 1 }, capital: true }))),
  ...weekdays.flatMap((names, i) =>
    names.map((word) => ({
      word,
      senses: word.endsWith('days') ? { weekdays: i + 1 } : { weekday: i + 1 },
      capital: true,
    })),
  ),
  ...Object.entries(seasons).map(([word, season]) => ({ word, senses: { season } })),
  ...[1, 2, 3, 4].map((quarter) => ({ word: `q${quarter}`, senses: { fiscal: { quarter } } })),
  ...[1, 2].map((half) => ({ word: `h${half}`, senses: { fiscal: { half } }, capital: true })),
]
