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
  quarterly: [1, 'quarter'],
  yearly: [1, 'year'],
  annual: [1, 'year'],
  annually: [1, 'year'],
  biennial: [2, 'year'],
}

/** Words that say a time by its distance, and how often something comes again. */
export const relativeWords: readonly WordRow[] = [
  ...Object.entries(days).map(([word, relativeDay]) => ({ word, senses: { relativeDay } })),
  ...Object.entries(which).map(([word, value]) => ({ word, senses: { which: value } })),
  ...Object.entries(frequencies).map(([word, [count, unit]]) => ({ word, senses: { frequency: { count, unit } } })),
  ...[
    ['early', 'START'],
    ['late', 'END'],
    ['mid', 'MID'],
    ['middle', 'MID'],
  ].map(([word, stage]) => ({ word: word!, senses: { stage } })),
  ...['–', '—', '‑', '−'].map((word) => ({ word, senses: { '=-': true } })),
]
