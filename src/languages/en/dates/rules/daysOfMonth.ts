import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { dayDigits, month, year } from '../classes.js'

const [one, two, three] = [as('one', dayDigits), as('two', dayDigits), as('three', dayDigits)]

const to = either('-', 'to', 'and', 'or', 'through', 'until', '/', '&', phrase(',', 'and'))

/** "3-4 May", "25 to 27 March 2019", "3, 5 and 7 May": each day is a mention, the month is the last one's. */
export const daysOfMonth: DateRule = {
  name: 'dates/days-of-month',
  pattern: phrase(maybe(three, ','), one, to, two, month, maybe(maybe(','), year)),
  produce: (found) => {
    const whole = { month: found.of(month), year: found.get(year) }
    const alone = [three, one].flatMap((slot) => {
      const place = found.placeOf(slot)
      if (place === undefined) return []
      return [
        { first: place, last: place + 1, meaning: { kind: 'point' as const, day: found.of(slot).count!, ...whole } },
      ]
    })
    const last = { first: found.placeOf(two)!, last: found.last }
    return [...alone, { ...last, meaning: { kind: 'point', day: found.of(two).count!, ...whole } }]
  },
}
