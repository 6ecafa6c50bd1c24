import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { month, ordinal, year } from '../classes.js'

const dayNumber = termClass<Numeral>(
  'number',
  ({ count, digits }) => count !== null && digits > 0 && digits < 3 && count >= 1 && count <= 31,
)
const dayOrdinal = termClass<number>('ordinal', (value) => value <= 31)

/** "August 25, 2022", "Aug. 25", "August 25th" */
export const monthDay: DateRule = {
  name: 'dates/month-day',
  pattern: phrase(month, either(dayNumber, phrase(maybe('the'), dayOrdinal)), maybe(maybe(','), year)),
  produce: (found) => ({
    kind: 'point',
    month: found.of(month),
    day: found.get(dayNumber)?.count ?? found.get(ordinal),
    year: found.get(year),
  }),
}

/** "25 August 2022", "the 4th of April", "25-Aug-2022" */
export const dayMonth: DateRule = {
  name: 'dates/day-month',
  pattern: phrase(
    either(phrase(dayNumber, maybe('-')), phrase(maybe('the'), dayOrdinal, maybe('day'), maybe('of'))),
    month,
    maybe(either(',', '-', maybe('of')), year),
  ),
  produce: (found) => ({
    kind: 'point',
    month: found.of(month),
    day: found.get(dayNumber)?.count ?? found.get(ordinal),
    year: found.get(year),
  }),
}
