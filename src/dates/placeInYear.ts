import { hijriDay, hijriLength } from '../calendar/hijri.js'
import { holidayIn, holidayLength } from '../calendar/holidays.js'
import { addDays, addMonths, type CivilDay } from '../calendar/days.js'
import { weekOf, type IsoWeek } from '../calendar/weeks.js'
import type { Point } from './Meaning.js'
import { dayPlace, type Place } from './Place.js'

/** A point of a year that nothing tells. */
export const undated = (point: Point): Place => ({ ...grainOf(point), year: undefined })

/** The parts of a point below its year. */
function grainOf({ half, quarter, season, month, day, week, weekday, holiday, weekend }: Point): Place {
  if (half !== undefined) return { grain: 'half', half }
  if (quarter !== undefined) return { grain: 'quarter', quarter }
  if (season !== undefined) return { grain: 'season', season }
  // Which week of the year the last week of March is, its year says.
  if (week !== undefined) return { grain: 'week', week: month === undefined && week > 0 ? week : undefined, month }
  if (day !== undefined) return { grain: 'day', month, day }
  if (month !== undefined) return { grain: 'month', month }
  if (holiday !== undefined) return { grain: 'day' }
  if (weekend) return { grain: 'weekend' }
  if (weekday !== undefined) return { grain: 'day', weekday }
  return { grain: 'year' }
}

/** A point in the year that it belongs to. */
export function placeInYear(point: Point, year: number): Place {
  const { holiday, month, week, day: ofMonth } = point
  if (holiday !== undefined) {
    const day = holidayIn(holiday, year)
    if (!day) return { grain: 'day', year }
    if (point.around === 'week') return { grain: 'week', ...weekOf(day) }
    // The weekend of a feast on a Monday or Tuesday is the one before it.
    if (point.around === 'weekend') return { grain: 'weekend', ...weekOf(addDays(day, -2)) }
    const days = holidayLength(holiday)
    return days > 1 ? spanPlace(day, days) : dayPlace(day)
  }
  if (week !== undefined && ofMonth !== undefined)
    return { grain: 'week', ...weekOf({ year, month: month!, day: ofMonth }) }
  if (week !== undefined) return { grain: 'week', ...weekWithin(year, month, week) }
  return { ...grainOf(point), year }
}

/** The n-th week of a month or year, the last for -1; a week belongs to the month that has its Thursday, as in ISO 8601. */
function weekWithin(year: number, month: number | undefined, week: number): IsoWeek {
  const first = { year, month: month ?? 1, day: 1 }
  const last = addDays(month === undefined ? { year: year + 1, month: 1, day: 1 } : addMonths(first, 1), -1)
  return week < 0 ? weekOf(addDays(last, -3)) : weekOf(addDays(first, 3 + 7 * (week - 1)))
}

/** A Hijri day or month in the Gregorian calendar. */
export function hijriPlace({ year, month }: { year: number; month: number }, day: number | undefined): Place {
  const first = hijriDay(year, month, day ?? 1)
  if (!first) return { grain: 'day' }
  if (day !== undefined) return dayPlace(first)
  return { ...spanPlace(first, hijriLength(year, month)) }
}

/** A stretch of days that is no month of the Gregorian calendar has the month that holds its middle as its value. */
function spanPlace(first: CivilDay, days: number): Place {
  const { year, month } = addDays(first, Math.floor(days / 2))
  return { grain: 'month', year, month, days: { first, last: addDays(first, days - 1) } }
}
