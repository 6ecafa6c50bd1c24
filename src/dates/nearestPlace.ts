import { addDays, addMonths, dayNumber, isDay, weekdayOf, type CivilDay } from '../calendar/days.js'
import { holidayIn } from '../calendar/holidays.js'
import { weekOf } from '../calendar/weeks.js'
import type { Anchors } from './Anchors.js'
import type { Tense } from './DateWords.js'
import type { Point } from './Meaning.js'
import { dayPlace, wholeDay, type Place } from './Place.js'
import { placeInYear, undated } from './placeInYear.js'

/** A point that names no year: the one that the tense points to, else the nearest; unknown without a reference. */
export function nearestPlace(point: Point, anchors: Anchors): Place {
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
    point.lean ? Infinity : quarter !== undefined && direction === 'future' ? againstFuture : againstTense,
    direction,
  )
  return chosen ? placeInYear(point, chosen.year) : unknown
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
/** "It expects to report a third-quarter loss" in November: the quarter that is just over. */
const againstFuture = 120
/** News tells what has happened: where no tense says so, a date ahead must be this many days nearer. */
const leanToPast = 92

function closest<T extends { from: number; to: number }>(
  candidates: readonly T[],
  at: number,
  penalty: number,
  direction: Tense,
): T | undefined {
  const distance = ({ from, to }: T) => {
    if (at < from) return from - at + (direction === 'past' ? penalty : direction === null ? leanToPast : 0)
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
