import { addDays, addMonths, isDay, type CivilDay } from '../calendar/days.js'
import { type PartialDay, isoDay, isoYear, twoDigits } from '../calendar/iso.js'
import { mondayOf } from '../calendar/weeks.js'

/** How fine a place in the calendar is. */
export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'weekend' | 'day'

/** A stretch of the calendar or the clock; what is unknown is missing. */
export interface Place {
  readonly grain: Grain
  readonly century?: number | undefined
  readonly decade?: number | undefined
  readonly year?: number | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  readonly season?: string | undefined
  readonly month?: number | undefined
  readonly week?: number | undefined
  readonly day?: number | undefined
  readonly weekday?: number | undefined
  /** The days that it stands for, where they are no unit of the calendar: Ramadan. */
  readonly days?: { readonly first: CivilDay; readonly last: CivilDay } | undefined
  readonly part?: 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | undefined
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  readonly second?: number | undefined
  readonly utc?: boolean | undefined
  /** A time of the day that nothing tells: "two hours ago". */
  readonly clock?: 'unknown' | undefined
}

/** A day as a place. */
export const dayPlace = ({ year, month, day }: CivilDay): Place => ({ grain: 'day', year, month, day })

/** The day of a base, where all of it is known. */
export function wholeDay({ year, month, day }: PartialDay | Place): CivilDay | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

export interface Interval {
  readonly start: string
  readonly end: string
}

const digits = (value: number | undefined, width: number) =>
  value === undefined ? 'X'.repeat(width) : String(value).padStart(width, '0')

/** Whether a place is finer than a day. */
export const isTime = ({ part, hour, clock }: Place): boolean =>
  part !== undefined || hour !== undefined || clock !== undefined

/** The TIMEX3 value of a place: "2022-08-15T06:30", "2022-Q3", "XXXX-06-16", "XXXX-WXX-1". */
export function valueOf(place: Place): string {
  return dateOf(place) + timeOf(place)
}

function dateOf(place: Place): string {
  const year = digits(place.year, 4)
  switch (place.grain) {
    case 'century':
      return digits(place.century, 2)
    case 'decade':
      return digits(place.decade, 3)
    case 'year':
      return year
    case 'half':
      return `${year}-H${digits(place.half, 1)}`
    case 'quarter':
      return `${year}-Q${digits(place.quarter, 1)}`
    case 'season':
      return `${year}-${place.season}`
    case 'month':
      return `${year}-${digits(place.month, 2)}`
    case 'week':
      return `${year}-W${digits(place.week, 2)}`
    case 'weekend':
      return `${year}-W${digits(place.week, 2)}-WE`
    case 'day':
      if (place.day === undefined && place.weekday !== undefined) return `${year}-WXX-${place.weekday}`
      return `${year}-${digits(place.month, 2)}-${digits(place.day, 2)}`
  }
}

function timeOf({ part, hour, minute, second, utc, clock }: Place): string {
  if (hour === undefined) return part ? `T${part}` : clock ? 'TXX:XX' : ''
  const finer =
    minute === undefined ? '' : `:${twoDigits(minute)}${second === undefined ? '' : `:${twoDigits(second)}`}`
  return `T${twoDigits(hour)}${finer}${utc ? 'Z' : ''}`
}

/** First month and length in months. */
const monthsOf = ({ grain, month, quarter, half }: Place): readonly [first: number, length: number] | undefined => {
  if (grain === 'year') return [1, 12]
  if (grain === 'month' && month !== undefined) return [month, 1]
  if (grain === 'quarter' && quarter !== undefined) return [3 * quarter - 2, 3]
  if (grain === 'half' && half !== undefined) return [6 * half - 5, 6]
  return undefined
}

/** The half-open interval that an anchored place stands for; `null` where part of it is unknown, and for seasons. */
export function intervalOf(place: Place): Interval | null {
  const { grain, century, decade, year, week } = place
  if (grain === 'century') return yearsFrom(century, 100)
  if (grain === 'decade') return yearsFrom(decade, 10)
  if (year === undefined) return null
  if (place.days) return { start: isoDay(place.days.first), end: isoDay(addDays(place.days.last, 1)) }
  const months = monthsOf(place)
  if (months) {
    const [first, length] = months
    return {
      start: isoDay({ year, month: first, day: 1 }),
      end: isoDay(addMonths({ year, month: first, day: 1 }, length)),
    }
  }
  if (grain === 'week' || grain === 'weekend') {
    if (week === undefined) return null
    const monday = mondayOf({ year, week })
    return { start: isoDay(addDays(monday, grain === 'week' ? 0 : 5)), end: isoDay(addDays(monday, 7)) }
  }
  const { month, day } = place
  if (grain !== 'day' || month === undefined || day === undefined) return null
  const date = { year, month, day }
  return isDay(date) ? withinDay(date, place) : null
}

function yearsFrom(count: number | undefined, length: number): Interval | null {
  if (count === undefined) return null
  return { start: `${isoYear(count * length)}-01-01`, end: `${isoYear((count + 1) * length)}-01-01` }
}

/** The hours that the parts of the day stand for. */
const hoursOf = { MO: [5, 12], AF: [12, 18], EV: [18, 22], NI: [20, 29], DT: [6, 18] } as const

function withinDay(date: CivilDay, { part, hour, minute, second, utc, clock }: Place): Interval | null {
  if (clock) return null
  const zone = utc ? 'Z' : ''
  const at = (seconds: number) => {
    const day = addDays(date, Math.floor(seconds / 86400))
    const rest = seconds % 86400
    const time = `${twoDigits(Math.floor(rest / 3600))}:${twoDigits(Math.floor(rest / 60) % 60)}`
    return `${isoDay(day)}T${time}${rest % 60 > 0 || second !== undefined ? `:${twoDigits(rest % 60)}` : ''}${zone}`
  }
  if (hour !== undefined) {
    const start = hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)
    return { start: at(start), end: at(start + (minute === undefined ? 3600 : second === undefined ? 60 : 1)) }
  }
  if (part) return { start: at(hoursOf[part][0] * 3600), end: at(hoursOf[part][1] * 3600) }
  return { start: isoDay(date), end: isoDay(addDays(date, 1)) }
}
