import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { hijriMonth, year } from '../classes.js'

const day = termClass<Numeral>('number', ({ count, digits }) => digits > 0 && digits < 3 && count! >= 1 && count! <= 30)

const hijriYear = termClass<number>('year', (value) => value >= 1300 && value < 1550)

const era = maybe(either('ah', 'a.h.', 'h'))

/** "12 Ramadan 1443", "Muharram 10, 1444 AH", "Shawwal 1443": only with their year, in the calendar of Umm al-Qura. */
export const hijriDate: DateRule = {
  name: 'dates/hijri',
  pattern: either(
    phrase(maybe(day, maybe('of')), hijriMonth, maybe(','), hijriYear, era),
    phrase(hijriMonth, day, maybe(','), hijriYear, era),
  ),
  produce: (found) => ({
    kind: 'point',
    hijri: { year: found.of(year), month: found.of(hijriMonth) },
    day: found.get(day)?.count ?? undefined,
  }),
}
