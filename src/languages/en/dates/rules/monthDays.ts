import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, month, year } from '../classes.js'

const [one, two, three] = [as('one', dayDigits), as('two', dayDigits), as('three', dayDigits)]

const to = either('-', 'to', 'and', 'or', 'through', 'until', '/', '&', phrase(',', 'and'))

/** "May 5-8", "Aug. 3, 5 and 7, 2022": the first with the month, the rest days alone. */
export const monthDays: DateRule = {
  name: 'dates/month-days',
  pattern: phrase(month, one, maybe(',', three), to, two, maybe(maybe(','), year)),
  produce: (found) => {
    const whole = { kind: 'point' as const, month: found.of(month), year: found.get(year) }
    const third = found.placeOf(three)
    return [
      { first: found.first, last: found.first + 2, meaning: { ...whole, day: found.of(one).count! } },
      ...(third === undefined
        ? []
        : [{ first: third, last: third + 1, meaning: { ...whole, day: found.of(three).count! } }]),
      { first: found.placeOf(two)!, last: found.last, meaning: { ...whole, day: found.of(two).count! } },
    ]
  },
}
