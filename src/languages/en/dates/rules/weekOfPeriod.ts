import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, month, ordinal, year } from '../classes.js'

/** "the last week of March", "the first week of 2022", "the week of March 6" */
export const weekOfPeriod: DateRule = {
  name: 'dates/week-of',
  pattern: either(
    phrase(
      'the',
      either(ordinal, 'last', 'final'),
      'week',
      either('of', 'in'),
      either(phrase(month, maybe(year)), year),
    ),
    phrase('the', 'week', 'of', either(phrase(month, dayDigits), phrase(dayDigits, month)), maybe(maybe(','), year)),
  ),
  produce: (found) => {
    const day = found.get(dayDigits)?.count ?? undefined
    const week = day === undefined ? (found.get(ordinal) ?? -1) : 1
    return { kind: 'point', week, day, month: found.get(month), year: found.get(year) }
  },
}
