import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { month, ordinal, year } from '../classes.js'

/** "the last week of March", "the first week of 2022" */
export const weekOfPeriod: DateRule = {
  name: 'dates/week-of',
  pattern: phrase(
    'the',
    either(ordinal, 'last', 'final'),
    'week',
    either('of', 'in'),
    either(phrase(month, maybe(year)), year),
  ),
  produce: (found) => ({
    kind: 'point',
    week: found.get(ordinal) ?? -1,
    month: found.get(month),
    year: found.get(year),
  }),
}
