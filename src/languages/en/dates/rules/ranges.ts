import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { as, either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { month, year } from '../classes.js'

const isDay = ({ count, digits }: Numeral) => count !== null && digits > 0 && digits < 3 && count >= 1 && count <= 31
const day = termClass<Numeral>('number', isDay)
const [one, two, three] = [as('one', day), as('two', day), as('three', day)]
const firstMonth = as('firstMonth', month)
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
