import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, dayOrdinal, month, ordinal, year } from '../classes.js'

/** "August 25, 2022", "Aug. 25", "August 25th" */
export const monthDay: DateRule = {
  name: 'dates/month-day',
  pattern: phrase(month, either(dayDigits, phrase(maybe('the'), dayOrdinal)), maybe(maybe(','), year)),
  produce: (found) => ({
    kind: 'point',
    month: found.of(month),
    day: found.get(dayDigits)?.count ?? found.get(ordinal),
    year: found.get(year),
  }),
}
