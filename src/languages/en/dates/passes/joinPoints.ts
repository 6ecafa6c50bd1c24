import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import type { Point } from '../../../../dates/Meaning.js'
import { clockHour } from '../clockHour.js'
import type { Token } from '../../../../text/Token.js'

const isClock = ({ part, hour }: Point): boolean => part !== undefined || hour !== undefined
/** Whether a point says which day it is. */
const hasDay = ({ day, weekday, holiday, shift, date }: Point & { date?: unknown }): boolean =>
  day !== undefined || weekday !== undefined || holiday !== undefined || shift?.unit === 'day' || date !== undefined
const isBareClock = (point: Point): boolean => isClock(point) && !hasDay(point)
const isBareWeekday = (point: Point): boolean =>
  point.weekday !== undefined && !point.shift && point.month === undefined && !isClock(point)
const isCalendarDay = ({ day, month }: Point): boolean => day !== undefined && month !== undefined
const isPartOfYear = ({ month, quarter, half, season, week, year, day, shift }: Point): boolean =>
  year === undefined &&
  day === undefined &&
  !shift &&
  [month, quarter, half, season, week].some((field) => field !== undefined)
const isYear = (point: Point): boolean =>
  (point.shift?.unit === 'year' && !point.shift.exact && point.month === undefined && point.season === undefined) ||
  (point.year !== undefined && Object.keys(point).filter((key) => point[key as keyof Point] !== undefined).length === 2)

/** The two as one point, where the words between them join them; `undefined` where they are two. */
function joined(a: Point, b: Point, between: string): Point | undefined {
  if (isBareClock(a) && hasDay(b) && !isBareClock(b) && ['', 'on', ',', 'of', ', on', 'of the'].includes(between))
    return withTime(b, a)
  if (hasDay(a) && !isClock(a) && isBareClock(b) && b.hour !== undefined && ['', ',', 'at'].includes(between))
    return withTime(a, b)
  if (isCalendarDay(a) && !isClock(a) && isBareClock(b) && b.part && between === '') return withTime(a, b)
  if (
    a.shift?.from === 'narrative' &&
    isClock(a) &&
    hasDay(b) &&
    !isClock(b) &&
    ['of', 'on', 'of the', ','].includes(between)
  )
    return withTime(b, a)
  if (isBareWeekday(a) && isCalendarDay(b) && ['', ',', 'the', ', the'].includes(between))
    return { ...b, weekday: undefined }
  if (a.weekday !== undefined && isClock(a) && isCalendarDay(b) && !isClock(b) && ['', ','].includes(between)) {
    return withTime(b, a)
  }
  if (isCalendarDay(a) && isBareWeekday(b) && ['', ',', '('].includes(between)) return a
  if (a.shift?.unit === 'day' && (isCalendarDay(b) || isBareWeekday(b)) && ['', ','].includes(between)) {
    return isCalendarDay(b) ? { ...withTime(b, a), weekday: undefined } : a
  }
  if (isPartOfYear(a) && isYear(b) && ['', 'of', 'in', ',', 'in the', 'of the'].includes(between)) {
    if (between === ',' && b.shift) return undefined
    return { ...a, year: b.year, shift: b.shift, lean: undefined }
  }
  return undefined
}

const withTime = (date: Point, { part, hour, minute, second, utc, mod }: Point): Point => ({
  ...date,
  part: part ?? date.part,
  hour: hour === undefined ? undefined : clockHour(hour, part ?? date.part),
  minute,
  second,
  utc,
  mod: mod ?? date.mod,
})

/** No joint is longer than this many tokens. */
const widest = 2

/** Makes one mention of two that say one time: "10 p.m. Wednesday", "Monday, Oct. 26", "August last year". */
export const joinPoints: Pass = {
  name: 'join-points',
  run(expressions, { tokens }) {
    const list: Expression[] = []
    for (const expression of expressions) {
      const before = list.at(-1)
      const point = before && joint(before, expression, tokens)
      if (!point) list.push(expression)
      else
        list[list.length - 1] = {
          ...before,
          end: expression.end,
          last: expression.last,
          meaning: point,
          rule: before.rule,
        }
    }
    return list
  },
}

function joint(a: Expression, b: Expression, tokens: readonly Token[]): Point | undefined {
  if (a.meaning.kind !== 'point' || b.meaning.kind !== 'point' || b.first - a.last > widest || b.first < a.last)
    return undefined
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return undefined
  const between = tokens.slice(a.last, b.first).map(({ lower }) => lower)
  return joined(a.meaning, b.meaning, between.join(' '))
}
