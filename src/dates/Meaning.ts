import type { HolidayName } from '../calendar/holidays.js'

/** A unit of time. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** TIMEX3 `mod`. */
export type Mod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'

/** A step from a day that the text leaves out: the article's own, or the one that it spoke of last. */
export interface Shift {
  readonly unit: Unit
  /** "next week" 1, "last week" -1; `null` where the text says no number: "years ago" -`null`. */
  readonly count: number | null
  readonly from: 'reference' | 'narrative'
  /** Whether the result is as fine as what it counts from: "exactly two years ago" is a day, "that quarter" a quarter. */
  readonly exact?: boolean | undefined
  /** Whether it is said to compare with: "from $3 million a year earlier". */
  readonly compares?: boolean | undefined
}

/**
 * A point or stretch of the calendar or the clock, as far as the words say it. Parts that are missing here are implied by
 * the article's date, or unknown: `anchorPoint` decides.
 */
export interface Point {
  readonly kind: 'point'
  readonly shift?: Shift | undefined
  /** 19 for the 1900s. */
  readonly century?: number | undefined
  /** 199 for the 1990s. */
  readonly decade?: number | undefined
  readonly year?: number | undefined
  readonly half?: 1 | 2 | undefined
  readonly quarter?: 1 | 2 | 3 | 4 | undefined
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI' | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** Of figures with slashes, which stands first, and the other way to read them where there is one: "07/10/2025". */
  readonly slashed?:
    | {
        readonly first: 'day' | 'month'
        readonly other: { readonly month: number; readonly day: number } | undefined
      }
    | undefined
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number | undefined
  /** Saturday and Sunday of the week. */
  readonly weekend?: boolean | undefined
  /** The n-th week of the year or month, or its last, -1; with a day the one that holds it. */
  readonly week?: number | undefined
  /** The name of a feast: "easter". */
  readonly holiday?: HolidayName | undefined
  /** The week or weekend of that feast: "Easter week", "Labor Day weekend". */
  readonly around?: 'week' | 'weekend' | undefined
  /** A month of the Hijri calendar and its year: "12 Ramadan 1443". */
  readonly hijri?: { readonly year: number; readonly month: number } | undefined
  /** Part of the day: morning, afternoon, evening, night, daytime. */
  readonly part?: 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | undefined
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  readonly second?: number | undefined
  /** Whether the clock time is in UTC. */
  readonly utc?: boolean | undefined
  readonly mod?: Mod | undefined
  /** Where a word says to which side of the article's date it lies: "this coming Sunday". */
  readonly lean?: 'past' | 'future' | undefined
  /** Whether the day that it counts from is itself left out: "last Monday" on a Monday. */
  readonly strict?: boolean | undefined
  /** Whether it is that year's stretch of the quarter that the text reports on: "the 1988 period". */
  readonly quarterOfTopic?: boolean | undefined
  /** What a point without a shift is nearest to, where that is not the article's date: "the previous Friday". */
  readonly from?: 'narrative' | undefined
}

/** A length of time: "two and a half years", "several months". */
export interface Length {
  readonly kind: 'length'
  /** Largest unit first; `null` for a number that the text leaves open. */
  readonly parts: readonly { readonly count: number | null; readonly unit: Unit }[]
  readonly mod?: Mod | undefined
}

/** What comes again and again: "every Friday", "daily". */
export interface Recurrence {
  readonly kind: 'recurrence'
  readonly of: Point | Length
}

/** Past, present or future without a date. */
export interface Vague {
  readonly kind: 'vague'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** What a time expression says, before the article's date is known to it. */
export type Meaning = Point | Length | Recurrence | Vague
