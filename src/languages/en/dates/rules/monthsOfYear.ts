import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { month, year } from '../classes.js'

const firstMonth = as('firstMonth', month)

const to = either('-', 'to', 'and', 'or', 'through', 'until', '/', '&', phrase(',', 'and'))

/** "between March and May 2022", "January-March 2021": the year is both's. */
export const monthsOfYear: DateRule = {
  name: 'dates/months-of-year',
  pattern: phrase(firstMonth, to, month, maybe(maybe('of'), year)),
  produce: (found) => {
    const value = found.get(year)
    const month1 = found.of(firstMonth)
    const earlier = value !== undefined && month1 > found.of(month) ? value - 1 : value
    return [
      { first: found.first, last: found.first + 1, meaning: { kind: 'point', month: month1, year: earlier } },
      {
        first: found.placeOf(month)!,
        last: found.last,
        meaning: { kind: 'point', month: found.of(month), year: value },
      },
    ]
  },
}
