import { dayNumber } from '../calendar/days.js'
import type { PartialDay } from '../calendar/iso.js'
import type { Expression } from './Expression.js'
import type { Meaning, Point } from './Meaning.js'

/** Which of the two stands first in the figures of a date with slashes. */
export type DayOrder = 'day' | 'month'

/** The order of all dates whose figures can be read in one way only, "14/10/2025"; `undefined` where there are none, or both kinds. */
export function orderOf(expressions: Iterable<Expression>): DayOrder | undefined {
  let order: DayOrder | undefined
  for (const { meaning } of expressions) {
    const slashed = meaning.kind === 'point' ? meaning.slashed : undefined
    if (!slashed || slashed.other) continue
    if (order !== undefined && order !== slashed.first) return undefined
    order = slashed.first
  }
  return order
}

/** So many days around the article's own day a reading is taken to be meant. */
const near = 3

/**
 * "07/10/2025" read as the others of its article are written, else those of the dump; else as the day that is the article's
 * own, or near it.
 */
export function settleOrder(meaning: Meaning, order: DayOrder | undefined, reference: PartialDay | null): Meaning {
  if (meaning.kind !== 'point' || !meaning.slashed?.other) return meaning
  const { first, other } = meaning.slashed
  const swapped: Point = { ...meaning, ...other }
  if (order !== undefined) return order === first ? meaning : swapped
  return !isNear(meaning, reference) && isNear(swapped, reference) ? swapped : meaning
}

function isNear({ year, month, day }: Point, reference: PartialDay | null): boolean {
  if (reference?.month === undefined || reference.day === undefined) return false
  const own = dayNumber({ year: reference.year, month: reference.month, day: reference.day })
  return Math.abs(dayNumber({ year: year!, month: month!, day: day! }) - own) <= near
}
