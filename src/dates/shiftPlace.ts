import { addDays, addMonths } from '../calendar/days.js'
import type { PartialDay } from '../calendar/iso.js'
import { weekOf } from '../calendar/weeks.js'
import type { Shift } from './Meaning.js'
import { dayPlace, wholeDay, type Place } from './Place.js'

/** The place that lies `shift.count` units from `base`. */
export function shiftPlace(base: Place | PartialDay | null, { unit, count, exact }: Shift): Place {
  const day = base && wholeDay(base)
  const months =
    base?.year === undefined || base.month === undefined ? undefined : { year: base.year, month: base.month, day: 1 }
  switch (unit) {
    case 'day':
      if (day && count !== null) return dayPlace(addDays(day, count))
      return count === 0 && base ? { grain: 'day', year: base.year, month: base.month } : { grain: 'day' }
    case 'weekend':
    case 'week': {
      const grain = unit
      if (!day || count === null) return { grain, year: count === 0 ? base?.year : undefined }
      return exact ? dayPlace(addDays(day, 7 * count)) : { grain, ...weekOf(addDays(day, 7 * count)) }
    }
    case 'month': {
      if (exact && day && count !== null) return dayPlace(addMonths(day, count))
      if (!months || count === null) return { grain: 'month', year: count === 0 ? base?.year : undefined }
      const { year, month } = addMonths(months, count)
      return { grain: 'month', year, month }
    }
    case 'quarter': {
      if (!months || count === null) return { grain: 'quarter' }
      const { year, month } = addMonths(months, 3 * count)
      return { grain: 'quarter', year, quarter: Math.ceil(month / 3) }
    }
    case 'year': {
      if (base?.year === undefined || count === null) return { grain: 'year' }
      if (exact && day) return dayPlace(addMonths(day, 12 * count))
      if (exact) return { ...(base as Place), grain: 'grain' in base ? base.grain : 'year', year: base.year + count }
      return { grain: 'year', year: base.year + count }
    }
    case 'decade':
      if (base?.year === undefined || count === null) return { grain: 'decade' }
      return count === 0 || Math.abs(count) === 1
        ? { grain: 'decade', decade: Math.floor(base.year / 10) + count }
        : { grain: 'year', year: base.year + 10 * count }
    case 'century':
    case 'millennium':
      if (base?.year === undefined || count === null) return { grain: 'century' }
      return { grain: 'century', century: Math.floor(base.year / 100) + count * (unit === 'century' ? 1 : 10) }
    case 'hour':
    case 'minute':
    case 'second':
      return { ...(day ? dayPlace(day) : { grain: 'day' }), clock: 'unknown' }
  }
}
