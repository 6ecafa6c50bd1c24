import { isDay } from '../calendar/days.js'
import type { Senses } from '../patterns/TermPattern.js'
import type { Point } from './Meaning.js'

/** What digits say about a number: its amount and how many digits it is printed with. */
export interface Numeral {
  /** `null` for a number that the words leave open: "several". */
  readonly count: number | null
  /** 4 for "0800" and "2022", 0 for words, decimals and grouped digits. */
  readonly digits: number
  readonly mod?: 'APPROX' | undefined
}

/** Hours, minutes and seconds of a clock. */
export interface ClockTime {
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
}

/** A part of a run of digits and separators, with offsets from the run's start. */
export interface DigitPart {
  readonly from: number
  readonly to: number
  readonly senses: Senses
}

const core = /\d{1,9}(?:[.:/,‐‑–−-]\d{1,9}){0,6}/uy
const instant =
  /(?<date>\d{4}-\d\d-\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?:\.\d{1,9})?(?<utc>Z)?(?:[+-]\d\d:?\d\d)?/uy
const yearFirst = /^(?<year>[12]\d{3})(?<mark>[./‐‑–-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u
const yearLast = /^(?<one>\d{1,2})(?<mark>[./‐‑–-])(?<two>\d{1,2})\k<mark>(?<year>[12]\d{3}|\d\d)$/u
const clock = /^(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/u
const dotted = /^(?<hour>\d{1,2})\.(?<minute>[0-5]\d)$/u
const clockAndNumber = /^(?<one>\d{1,2}:[0-5]\d)(?<mark>[‐‑–−-])(?<two>\d{1,2})$/u
const pair = /^(?<one>\d{1,4})(?<mark>[‐‑–−-])(?<two>\d{1,4})$/u
const plain = /^\d{1,9}$/u
const amount = /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,9})?$|^\d{1,9}\.\d{1,9}$/u

/** Reads the digits that start at `at`: dates, clock times, years, numbers, and pairs of them. */
export function readDigits(text: string, at: number): readonly DigitPart[] {
  instant.lastIndex = at
  const moment = instant.exec(text)
  if (moment) {
    const { date, hour, minute, second, utc } = moment.groups!
    const day = yearFirstDay(date!)
    if (day) {
      const time = {
        hour: Number(hour),
        minute: Number(minute),
        second: second === undefined ? undefined : Number(second),
      }
      return [{ from: 0, to: moment[0].length, senses: { date: { ...day, ...time, utc: utc !== undefined } } }]
    }
  }
  core.lastIndex = at
  const run = core.exec(text)?.[0]
  if (run === undefined) return []
  const joined = clockAndNumber.exec(run)?.groups as { one: string; mark: string; two: string } | undefined
  // "19:42-10 June 2025"
  if (joined) return parts(run, joined.one, joined.mark, sensesOf(joined.two))
  const pairs = pair.exec(run)?.groups
  if (!pairs) return [{ from: 0, to: run.length, senses: sensesOf(run) }]
  return readPair(run, pairs as { one: string; mark: string; two: string })
}

/** "3-4" as two numbers, "2015-18" as two years, "2022-08" as a month. */
function readPair(run: string, { one, mark, two }: { one: string; mark: string; two: string }): readonly DigitPart[] {
  if (one.length === 4 && two.length === 2) {
    const year = Number(one)
    const end = year - (year % 100) + Number(two)
    if (end > year && (Number(two) > 12 || end === year + 1))
      return parts(run, one, mark, { ...numberSenses(two), year: end })
    if (isDay({ year, month: Number(two), day: 1 }))
      return [{ from: 0, to: run.length, senses: { date: { year, month: Number(two) } } }]
  }
  return parts(run, one, mark, sensesOf(two))
}

const parts = (run: string, one: string, mark: string, second: Senses): readonly DigitPart[] => [
  { from: 0, to: one.length, senses: sensesOf(one) },
  { from: one.length, to: one.length + mark.length, senses: { '=-': true } },
  { from: one.length + mark.length, to: run.length, senses: second },
]

function sensesOf(run: string): Senses {
  if (plain.test(run)) return numberSenses(run)
  const time = clock.exec(run)?.groups
  if (time) return { clock: clockOf(time) }
  const season = /^(?<year>[12]\d{3})\/(?<next>\d\d|[12]\d{3})$/u.exec(run)?.groups
  if (season && (Number(season['year']) + 1) % 100 === Number(season['next']) % 100)
    return { year: Number(season['year']) }
  const day = yearFirstDay(run) ?? yearLastDay(run)
  if (day) return { date: day, dayFirstDate: yearFirstDay(run) ?? yearLastDay(run, true) }
  if (amount.test(run)) {
    const number = { number: { count: Number(run.replaceAll(',', '')), digits: 0 } }
    const hours = dotted.exec(run)?.groups
    return hours ? { ...number, dottedClock: clockOf(hours) } : number
  }
  return {}
}

function numberSenses(run: string): Senses {
  const count = Number(run)
  const number = { count, digits: run.length }
  return run.length === 4 && count >= 1000 && count < 2200 ? { number, year: count } : { number }
}

function clockOf(groups: Readonly<Record<string, string | undefined>>): ClockTime | undefined {
  const hour = Number(groups['hour'])
  if (hour > 24) return undefined
  const second = groups['second']
  return { hour, minute: Number(groups['minute']), second: second === undefined ? undefined : Number(second) }
}

function yearFirstDay(run: string): { year: number; month: number; day: number } | undefined {
  const { year, month, day } = yearFirst.exec(run)?.groups ?? {}
  const read = { year: Number(year), month: Number(month), day: Number(day) }
  return year !== undefined && isDay(read) ? read : undefined
}

/**
 * Day first where it can be, as most of the world writes it with dots or dashes; with slashes month first, as US papers do,
 * unless `dayFirst`.
 */
function yearLastDay(run: string, dayFirst = false): Partial<Point> | undefined {
  const { one, two, mark, year: digits } = yearLast.exec(run)?.groups ?? {}
  if (digits === undefined || (mark !== '/' && digits.length !== 4)) return undefined
  const short = Number(digits)
  const year = digits.length === 4 ? short : short + (short < 50 ? 2000 : 1900)
  const asDayFirst = { year, month: Number(two), day: Number(one) }
  const asMonthFirst = { year, month: Number(one), day: Number(two) }
  const ways = mark === '/' && !dayFirst ? [asMonthFirst, asDayFirst] : [asDayFirst, asMonthFirst]
  const [way, other] = ways.filter(isDay)
  if (!way || mark !== '/') return way
  return {
    ...way,
    slashed: { first: way === asDayFirst ? 'day' : 'month', other: other && { month: other.month, day: other.day } },
  }
}
