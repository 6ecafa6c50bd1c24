import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, dayOrdinal, month, ordinal, year } from '../classes.js'

/** "25 August 2022", "the 4th of April", "25-Aug-2022" */
export const dayMonth: DateRule = {
  name: 'dates/day-month',
  pattern: phrase(
    either(phrase(dayDigits, maybe('-')), phrase(maybe('the'), dayOrdinal, maybe('day'), maybe('of'))),
    month,
    maybe(either(',', '-', maybe('of')), year),
  ),
  produce: (found) => ({
    kind: 'point',
    month: found.of(month),
    day: found.get(dayDigits)?.count ?? found.get(ordinal),
    year: found.get(year),
  }),
}
