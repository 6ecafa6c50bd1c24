import type { DateWords } from '../../../dates/DateWords.js'
import { termRules } from './numbers.js'
import { rules } from './rules.js'
import { passes } from './passes.js'
import { tenseAt } from './tense.js'
import { calendarWords } from './words/calendar.js'
import { hijriWords } from './words/hijri.js'
import { holidayWords } from './words/holidays.js'
import { numberWords } from './words/numbers.js'
import { relativeWords } from './words/relative.js'
import { timeWords } from './words/times.js'
import { unitWords } from './words/units.js'

/** How English says when, how long and how often. */
export const dates: DateWords = {
  language: 'en',
  words: [
    ...calendarWords,
    ...holidayWords,
    ...hijriWords,
    ...numberWords,
    ...unitWords,
    ...timeWords,
    ...relativeWords,
  ],
  triggers: [
    'month',
    'weekday',
    'weekdays',
    'season',
    'fiscal',
    'unit',
    'quarterWord',
    'year',
    'date',
    'clock',
    'meridiem',
    'part',
    'holiday',
    'relativeDay',
    'frequency',
    'decade',
    'vague',
    'moment',
    'parts',
    'tensOfYears',
    '=tonight',
    '=moment',
    '=past',
    '=present',
    '=period',
    'zone',
    'tens',
    'suffix',
    "='",
  ],
  termRules,
  rules,
  passes,
  tenseAt,
}
