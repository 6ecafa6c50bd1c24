import type { WordRow } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'

const days: Readonly<Record<string, number>> = { today: 0, tomorrow: 1, yesterday: -1 }
const which: Readonly<Record<string, { count: number; from: 'reference' | 'narrative' }>> = {
  last: { count: -1, from: 'reference' },
  this: { count: 0, from: 'reference' },
  current: { count: 0, from: 'reference' },
  next: { count: 1, from: 'reference' },
  coming: { count: 1, from: 'reference' },
  upcoming: { count: 1, from: 'reference' },
  previous: { count: -1, from: 'narrative' },
  preceding: { count: -1, from: 'narrative' },
  prior: { count: -1, from: 'narrative' },
  following: { count: 1, from: 'narrative' },
  same: { count: 0, from: 'narrative' },
}
const frequencies: Readonly<Record<string, readonly [count: number, unit: Unit]>> = {
  hourly: [1, 'hour'],
  daily: [1, 'day'],
  nightly: [1, 'day'],
  weekly: [1, 'week'],
  biweekly: [2, 'week'],
  fortnightly: [2, 'week'],
  monthly: [1, 'month'],
  bimonthly: [2, 'month'],
  yearly: [1, 'year'],
  annually: [1, 'year'],
}

const vague: Readonly<Record<string, readonly string[]>> = {
  PRESENT_REF: [
    'now',
    'right now',
    'currently',
    'at present',
    'presently',
    'nowadays',
    'the time being',
    'the present time',
    'the current time',
    'the present day',
  ],
  PAST_REF: [
    'recently',
    'more recently',
    'very recently',
    'most recently',
    'the recent past',
    'the distant past',
    'the other day',
  ],
  FUTURE_REF: [
    'the future',
    'the near future',
    'the foreseeable future',
    'the not too distant future',
    'the immediate future',
    'the coming days and weeks',
    'the near term',
    'the short term',
    'the long term',
    'the medium term',
    'the longer term',
    'a later date',
    'a future date',
    'a later time',
    'the not - too - distant future',
  ],
}

/** Words that say a time by its distance, and how often something comes again. */
export const relativeWords: readonly WordRow[] = [
  ...Object.entries(days).map(([word, relativeDay]) => ({ word, senses: { relativeDay } })),
  ...Object.entries(which).map(([word, value]) => ({ word, senses: { which: value } })),
  ...Object.entries(frequencies).map(([word, [count, unit]]) => ({ word, senses: { frequency: { count, unit } } })),
  ...Object.entries(vague).flatMap(([vague, words]) => words.map((word) => ({ word, senses: { vague } }))),
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, i) => ({
    word,
    senses: { tensOfYears: i + 2 },
  })),
  ...[
    ['early', 'START'],
    ['late', 'END'],
    ['mid', 'MID'],
    ['middle', 'MID'],
    ['post', 'AFTER'],
    ['pre', 'BEFORE'],
  ].map(([word, stage]) => ({ word: word!, senses: { stage } })),
  ...['–', '—', '‑', '−'].map((word) => ({ word, senses: { '=-': true } })),
]
