import { addDays, addMonths, dayNumber, isDay, weekdayOf, type CivilDay } from '../calendar/days.js'
import { hijriDay, hijriLength } from '../calendar/hijri.js'
import { holidayIn, holidayLength } from '../calendar/holidays.js'
import type { PartialDay } from '../calendar/iso.js'
import { mondayOf, weekOf, type IsoWeek } from '../calendar/weeks.js'
import type { Place } from './Place.js'
import type { Point, Shift } from './Meaning.js'
import type { Tense } from './DateWords.js'

/** What relative expressions count from. */
export interface Anchors {
  /** The article's own day, as far as it is known. */
  readonly reference: PartialDay | null
  /** Where the text spoke of last. */
  readonly narrative: Place | null
  /** The quarter of a year that the text reports on: "a year earlier" is that quarter's. */
  readonly quarter: Place | null
  /** Of the clause around the expression. */
  readonly tense: Tense
}

/** The place in the calendar that a point means; what nothing anchors is missing in it. */
export function anchorPoint(point: Point, anchors: Anchors): Place {
  const { part, hour, minute, second, utc } = point
  return { ...anchorDay(point, anchors), part, hour, minute, second, utc }
}

function anchorDay(point: Point, anchors: Anchors): Place {
  const { century, decade, year, shift } = point
  if (century !== undefined) return { grain: 'century', century }
  if (decade !== undefined) return { grain: 'decade', decade }
  if (point.hijri) return hijriPlace(point.hijri, point.day)
  if (shift) return withinShift(point, shift, anchors)
  if (year !== undefined) return withinYear(ofTopic(point, anchors), year)
  return nearest(point, anchors)
}

/** "August last year", "Wednesday next week", "three days ago" */
function withinShift(point: Point, shift: Shift, { reference, narrative, quarter }: Anchors): Place {
  if (shift.unit === 'quarter' && shift.count === 0 && shift.from === 'narrative') {
    return quarter ?? lastQuarter(reference)
  }
  if (shift.unit === 'year' && shift.count === -1 && shift.compares) {
    const topic = quarter ?? (point.quarterOfTopic ? lastQuarter(reference) : null)
    if (topic?.year !== undefined) return { ...topic, year: topic.year - 1 }
  }
  const base = shift.from === 'narrative' ? (narrative ?? reference) : reference
  const place = shifted(base, shift)
  if (place.grain === 'year') return place.year === undefined ? undated(point) : withinYear(point, place.year)
  if (place.grain === 'week' && place.week !== undefined && point.weekday !== undefined) {
    return dayPlace(addDays(mondayOf({ year: place.year!, week: place.week }), point.weekday - 1))
  }
  if (place.grain === 'week' && point.weekday !== undefined) return { grain: 'day', weekday: point.weekday }
  if (place.grain === 'month' && point.day !== undefined) return { ...place, grain: 'day', day: point.day }
  return place
}

/** The quarter that was over on a day: what a report calls "the latest quarter". */
const lastQuarter = (reference: PartialDay | null): Place =>
  shifted(reference, { unit: 'quarter', count: -1, from: 'reference' })

/** "the 1988 period" with the quarter that the text reports on. */
const ofTopic = (point: Point, { quarter }: Anchors): Point =>
  point.quarterOfTopic && quarter ? { ...point, quarter: quarter.quarter as Point['quarter'] } : point

/** The place that lies `shift.count` units from `base`. */
function shifted(base: Place | PartialDay | null, { unit, count, exact }: Shift): Place {
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

const dayPlace = ({ year, month, day }: CivilDay): Place => ({ grain: 'day', year, month, day })

/** The day of a base, where all of it is known. */
export function wholeDay({ year, month, day }: PartialDay | Place): CivilDay | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

const undated = (point: Point): Place => ({ ...grainOf(point), year: undefined })

/** The parts of a point below its year. */
function grainOf({ half, quarter, season, month, day, week, weekday, holiday, weekend }: Point): Place {
  if (half !== undefined) return { grain: 'half', half }
  if (quarter !== undefined) return { grain: 'quarter', quarter }
  if (season !== undefined) return { grain: 'season', season }
  if (week !== undefined) return { grain: 'week', week, month }
  if (day !== undefined) return { grain: 'day', month, day }
  if (month !== undefined) return { grain: 'month', month }
  if (holiday !== undefined) return { grain: 'day' }
  if (weekend) return { grain: 'weekend' }
  if (weekday !== undefined) return { grain: 'day', weekday }
  return { grain: 'year' }
}

function withinYear(point: Point, year: number): Place {
  const { holiday, month, week } = point
  if (holiday !== undefined) {
    const day = holidayIn(holiday, year)
    if (!day) return { grain: 'day', year }
    const days = holidayLength(holiday)
    return days > 1 ? spanPlace(day, days) : dayPlace(day)
  }
  if (week !== undefined) return { grain: 'week', ...weekWithin(year, month, week) }
  return { ...grainOf(point), year }
}

/** The n-th week of a month or year, the last for -1. */
function weekWithin(year: number, month: number | undefined, week: number): IsoWeek {
  const first = { year, month: month ?? 1, day: 1 }
  const last = addDays(month === undefined ? { year: year + 1, month: 1, day: 1 } : addMonths(first, 1), -1)
  return week < 0 ? weekOf(last) : weekOf(addDays(first, 7 * (week - 1)))
}

/** A Hijri day or month in the Gregorian calendar. */
function hijriPlace({ year, month }: { year: number; month: number }, day: number | undefined): Place {
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

/** A point that names no year: the one that the tense points to, else the nearest; unknown without a reference. */
function nearest(point: Point, anchors: Anchors): Place {
  const { narrative, tense } = anchors
  const reference =
    point.from === 'narrative' && narrative?.year !== undefined
      ? { ...narrative, year: narrative.year }
      : anchors.reference
  const direction = point.lean ?? tense
  const { weekday, month, day, holiday, season, quarter, half } = point
  const today = reference && wholeDay(reference)
  if (point.part !== undefined || point.hour !== undefined) {
    if (month === undefined && weekday === undefined && holiday === undefined) {
      const there = narrative && wholeDay(narrative)
      return there
        ? dayPlace(there)
        : today
          ? dayPlace(today)
          : { grain: 'day', year: reference?.year, month: reference?.month }
    }
  }
  if (weekday !== undefined && month === undefined && day === undefined) {
    return today ? dayPlace(weekdayNear(today, weekday, direction, point.strict === true)) : { grain: 'day', weekday }
  }
  if (point.weekend) {
    if (!today) return { grain: 'weekend' }
    const behind = weekdayOf(today) >= 6 || direction === 'future' ? 0 : -7
    return { grain: 'weekend', ...weekOf(addDays(today, behind)) }
  }
  const unknown = undated(point)
  if (
    !reference ||
    (month === undefined &&
      holiday === undefined &&
      season === undefined &&
      quarter === undefined &&
      half === undefined)
  )
    return unknown
  const at = dayNumber({
    year: reference.year,
    month: reference.month ?? 6,
    day: reference.day ?? (reference.month === undefined ? 30 : 15),
  })
  const candidates = [-1, 0, 1].flatMap((step) => {
    const year = reference.year + step
    const start = startIn(point, year)
    return start === undefined ? [] : [{ year, ...start }]
  })
  const chosen = closest(
    candidates.filter(({ from, to }) => !point.strict || (direction === 'past' ? to <= at : from > at)),
    at,
    point.lean ? Infinity : againstTense,
    direction,
  )
  return chosen ? withinYear(point, chosen.year) : unknown
}

/** The first day of a point in a year, and the day after its last. */
function startIn(point: Point, year: number): { from: number; to: number } | undefined {
  const { month, day, holiday, season, quarter, half } = point
  if (holiday !== undefined) {
    const date = holidayIn(holiday, year)
    return date ? { from: dayNumber(date), to: dayNumber(date) + 1 } : undefined
  }
  if (month !== undefined && day !== undefined) {
    const date = { year, month, day }
    return isDay(date) ? { from: dayNumber(date), to: dayNumber(date) + 1 } : undefined
  }
  const months =
    month !== undefined
      ? [month, 1]
      : quarter !== undefined
        ? [3 * quarter - 2, 3]
        : half !== undefined
          ? [6 * half - 5, 6]
          : [{ SP: 3, SU: 6, FA: 9, WI: 12 }[season!], 3]
  const first = { year, month: months[0]!, day: 1 }
  return { from: dayNumber(first), to: dayNumber(addMonths(first, months[1]!)) }
}

/**
 * How many days further the other way a date must be before the tense decides: nobody leaves out the year of a day that
 * lies most of a year back, so "by Jan. 14" on 6 January is next week whatever the verb says.
 */
const againstTense = 210

function closest<T extends { from: number; to: number }>(
  candidates: readonly T[],
  at: number,
  penalty: number,
  direction: Tense,
): T | undefined {
  const distance = ({ from, to }: T) => {
    if (at < from) return from - at + (direction === 'past' ? penalty : 0)
    return at >= to ? at - to + 1 + (direction === 'future' ? penalty : 0) : 0
  }
  return candidates.reduce<T | undefined>(
    (best, one) => (!best || distance(one) < distance(best) ? one : best),
    undefined,
  )
}

/** The weekday nearest to a day: that day itself counts, except where the words point past it ("this coming Sunday"). */
function weekdayNear(today: CivilDay, weekday: number, direction: Tense, strictly: boolean): CivilDay {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  if (direction === 'future') return addDays(today, ahead === 0 && strictly ? 7 : ahead)
  return addDays(today, ahead === 0 && !strictly ? 0 : ahead - 7)
}
