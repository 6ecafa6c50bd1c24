import { hijriDay } from '../../../../calendar/hijri.js'
import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { as, either, maybe, phrase, termClass, type Found } from '../../../../patterns/TermPattern.js'
import { foldList } from '../../fold.js'
import { date, era, hijri, hijriMonth, month, part, relativeDay, weekday, which, year } from '../classes.js'
import type { Point } from '../../../../dates/Meaning.js'
import type { UnitSense } from '../words/units.js'

const dayNumber = termClass<Numeral>(
  'number',
  ({ count }) => count !== null && count >= 1 && count <= 31 && Number.isInteger(count),
)
const monthNumber = termClass<Numeral>(
  'number',
  ({ count, digits }) => digits > 0 && digits < 3 && count! <= 12 && count! > 0,
)
const day = as('day', dayNumber)
const dayOrdinal = termClass<number>('ordinal', (value) => value <= 31)
const hijriYear = termClass<Numeral>('number', ({ count, digits }) => digits === 4 && count! > 1300 && count! < 1600)
const hijriOf = as('hijriYear', hijriYear)
/** "من العام الماضي" behind a day and month. */
const yearOf = as(
  'yearOf',
  termClass<UnitSense>('definiteUnit', ({ unit, count }) => unit === 'year' && count === 1),
)
const whichYear = as('whichYear', which)
const monthUnit = termClass<UnitSense>('definiteUnit', ({ unit, count }) => unit === 'month' && count === 1)
const theYear = maybe(
  either(
    phrase(maybe(','), maybe('من'), maybe(either('عام', 'العام', 'سنة', 'لعام', 'سنه')), year, maybe(era)),
    phrase('من', maybe('هذا'), yearOf, maybe(whichYear)),
  ),
)
const calendarDay = phrase(either(day, dayOrdinal), maybe('من'), maybe('شهر'), month, maybe(which), theYear)
const hijriCalendarDay = phrase(day, maybe('من'), maybe('شهر'), hijriMonth, maybe('سنه'), hijriOf, maybe(hijri))
/** "16 /3 /2025" */
const spaced = phrase(day, '/', as('monthNumber', monthNumber), '/', year)
/** A day of the calendar in figures or words. */
export const clause = either(calendarDay, spaced, phrase(date, maybe(era)), hijriCalendarDay)
const after = as('partAfter', part)
const joint = maybe(either(',', '،', 'الموافق', phrase(maybe('،'), 'الموافق', maybe('ل')), '/', '-'))

/**
 * A day by all its names at once: "السبت 5 آذار 2022", "اليوم السبت", "فجر أمس الجمعة", "يوم الأحد الموافق 3 مايو",
 * "الجمعة الماضي", "12 رمضان 1443هـ".
 */
export const dayByName: DateRule = {
  name: 'dates/day',
  pattern: phrase(
    maybe(part, maybe('من')),
    maybe(either('يوم', 'نهار')),
    either(
      phrase(
        relativeDay,
        maybe(maybe('،'), maybe('يوم'), weekday),
        maybe(either(phrase('(', clause, ')'), phrase(joint, clause))),
      ),
      phrase(weekday, maybe(which), maybe(either(phrase('(', clause, ')'), phrase(joint, clause)))),
      clause,
    ),
    maybe(after),
  ),
  produce: (found, context) => {
    const time = found.get(part) ?? found.get(after)
    const place = dayOf(found)
    if (!place) return undefined
    const before = context.before()?.lower ?? ''
    if (place.day !== undefined && place.year === undefined && named.has(before)) return undefined
    // "وجبة واحدة في اليوم": any day.
    if (found.last - found.first === 1 && place.shift?.count === 0 && before === 'في') return undefined
    // "15 حزيران" may be fifteen of something else only where its month is a common word: "خمسة مارس" is none.
    const next = context.after()
    const common = found.get(month) !== undefined && found.get(termClass<number>('doubtfulMonth')) !== undefined
    if (common && next === undefined && context.before() === undefined && found.last - found.first < 2) return undefined
    return { kind: 'point', ...place, ...time }
  },
}

/** "حركة 23 مارس", "ثورة 25 يناير": a name, where no year stands behind. */
const named = new Set(
  foldList('حركة ثورة ثوار انقلاب هجمات أحداث تحالف ائتلاف مظاهرات جسر ميدان ساحة شارع تظاهرات اتفاقية'),
)

/** The parts of the calendar that a match of days and months names. */
export function dayOf(found: Found): Partial<Point> | undefined {
  const printed = found.get(date)
  if (printed) return printed
  const said = found.get(day)?.count ?? found.get(dayOrdinal)
  const moon = found.get(hijriMonth)
  const relation = found.get(which)
  if (moon !== undefined && said !== undefined) {
    const civil = hijriDay(found.of(hijriOf).count!, moon, said)
    return civil ? { year: civil.year, month: civil.month, day: civil.day } : undefined
  }
  const figure = found.get(as('monthNumber', monthNumber))?.count
  if (typeof figure === 'number') return { month: figure, day: said, year: found.of(year) }
  if (found.get(month) !== undefined) {
    const unit = found.get(yearOf)?.unit
    const shift = unit && { unit, count: found.get(whichYear)?.count ?? 0, from: 'reference' as const }
    return { month: found.of(month), day: said, year: found.get(year), lean: leanOf(relation), shift }
  }
  const shift = found.get(relativeDay)
  if (shift !== undefined) return { shift: { unit: 'day', count: shift, from: 'reference' } }
  const lean = leanOf(relation)
  return { weekday: found.of(weekday), lean, strict: lean === undefined ? undefined : true }
}

/** "الماضي" looks back, "المقبل" ahead. */
export function leanOf(relation: { readonly count: number } | undefined): Point['lean'] {
  if (!relation || relation.count === 0) return undefined
  return relation.count < 0 ? 'past' : 'future'
}

/** "ليل السبت - الأحد": the night that begins on the first. */
export const nightBetween: DateRule = {
  name: 'dates/night-between',
  pattern: phrase(part, weekday, maybe(either('-', '–', 'و', '/', 'الي')), as('next', weekday)),
  produce: (found) =>
    (found.of(weekday) % 7) + 1 === found.of(as('next', weekday))
      ? { kind: 'point', weekday: found.of(weekday), ...found.of(part) }
      : undefined,
}

/** "الخامس من الشهر الجاري", "27 من الشهر نفسه" */
export const dayOfThatMonth: DateRule = {
  name: 'dates/day-of-month',
  pattern: phrase(
    maybe(weekday, maybe('،')),
    either(day, dayOrdinal),
    'من',
    either(phrase(maybe('هذا'), monthUnit, which), phrase('هذا', monthUnit)),
  ),
  produce: (found) => {
    const relation = found.get(which)
    const shift = {
      unit: 'month' as const,
      count: relation?.count ?? 0,
      from: relation?.from ?? ('reference' as const),
    }
    return { kind: 'point', shift, day: found.get(day)?.count ?? found.get(dayOrdinal) }
  },
}
