import type { DateWords } from '../../../dates/DateWords.js'
import { termRules } from './numbers.js'
import { passes } from './passes.js'
import { rules } from './rules.js'
import { tenseAt } from './tense.js'
import { calendarWords } from './words/calendar.js'
import { numberWords } from './words/numbers.js'
import { relativeWords } from './words/relative.js'
import { timeWords } from './words/times.js'
import { unitWords } from './words/units.js'

/** How Arabic says when, how long and how often. */
export const dates: DateWords = {
  language: 'ar',
  words: [...calendarWords, ...numberWords, ...unitWords, ...timeWords, ...relativeWords],
  triggers: [
    'month',
    'hijriMonth',
    'weekday',
    'season',
    'unit',
    'definiteUnit',
    'year',
    'date',
    'clock',
    'part',
    'relativeDay',
    'frequency',
    'vague',
    'tensOfYears',
    '=الليله',
  ],
  termRules,
  rules,
  passes,
  tenseAt,
}
