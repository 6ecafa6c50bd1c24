import { dayNumber } from '../calendar/days.js'
import type { ArticleReport, Claim } from '../types.js'

/** Days since 1970-01-01, both included. */
export interface Days {
  readonly first: number
  readonly last: number
  /** Whether the claim's own words date it; else it is as old as news is when it is printed. */
  readonly stated: boolean
}

/** An undated figure is of the day of publication or the two days before it. */
const freshness = 2

/** The days that a claim may be about; `null` where neither it nor its article has a date. */
export function whenOf(claim: Claim, { published }: ArticleReport): Days | null {
  const interval = claim.date?.interval
  if (interval) {
    const first = numberOf(interval.start)
    const end = numberOf(interval.end)
    // A date's interval ends with the day after it, a time's on its own day.
    if (first !== null && end !== null) {
      return { first, last: Math.max(first, interval.end.length > 10 ? end : end - 1), stated: true }
    }
  }
  const day = published ? numberOf(published.value) : null
  return day === null ? null : { first: day - freshness, last: day, stated: false }
}

/** The number of an ISO day or date-time; `null` for a month, a year or a day with `X`. */
function numberOf(iso: string): number | null {
  if (!fullDay.test(iso)) return null
  return dayNumber({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) })
}
const fullDay = /^\d{4}-\d\d-\d\d/u
