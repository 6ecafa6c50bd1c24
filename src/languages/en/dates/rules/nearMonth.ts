import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, dayOrdinal, month, near, year } from '../classes.js'
import { nearPoint } from '../nearPoint.js'

/** "last April", "this September", "last Oct. 23", "this January 10, 2022" */
export const nearMonth: DateRule = {
  name: 'dates/near-month',
  pattern: phrase(maybe('this'), near, month, maybe(either(dayDigits, dayOrdinal), maybe(maybe(','), year))),
  produce: (found) => {
    const day = found.get(dayDigits)?.count ?? found.get(dayOrdinal)
    const of = found.get(year)
    if (of !== undefined) return { kind: 'point', year: of, month: found.of(month), day }
    return nearPoint(found.of(near).count, { month: found.of(month), day })
  },
}
