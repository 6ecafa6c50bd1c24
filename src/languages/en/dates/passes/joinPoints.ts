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
  // "overnight into Tuesday"
  if (isBareClock(a) && a.part === 'NI' && isBareWeekday(b) && between === 'into') return withTime(b, a)
  // "the night of Saturday to Sunday": it belongs to the day that it begins on
  if (a.part === 'NI' && a.weekday !== undefined && isBareWeekday(b) && ['to', 'into'].includes(between))
    return b.weekday === (a.weekday % 7) + 1 ? a : undefined
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
    for (const expression of shareDay(expressions, tokens)) {
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

/** "at 2am local time (0000 GMT) on Monday": both clocks are of that day. */
function shareDay(expressions: readonly Expression[], tokens: readonly Token[]): readonly Expression[] {
  return expressions.map((expression, i) => {
    const [own, ...later] = [expression, ...expressions.slice(i + 1, i + 3)]
    if (own.meaning.kind !== 'point' || !isBareClock(own.meaning)) return expression
    const day = later.find(({ meaning }) => meaning.kind === 'point' && hasDay(meaning))
    if (day?.meaning.kind !== 'point' || isClock(day.meaning) || !isAcrossBracket(own, day, later, tokens))
      return expression
    return { ...expression, meaning: withTime(day.meaning, own.meaning) }
  })
}

/** Whether nothing but a clock in brackets, or its end, stands between a clock and a day. */
function isAcrossBracket(clock: Expression, day: Expression, later: readonly Expression[], tokens: readonly Token[]) {
  const inside = later[0] === day ? undefined : later[0]
  if (inside && !(inside.meaning.kind === 'point' && isBareClock(inside.meaning))) return false
  const words = [
    ...tokens.slice(clock.last, inside?.first ?? day.first),
    ...(inside ? tokens.slice(inside.last, day.first) : []),
  ].map(({ lower }) => lower)
  return /^(?:\( )?\)(?: on)?$/u.test(words.join(' '))
}

function joint(a: Expression, b: Expression, tokens: readonly Token[]): Point | undefined {
  if (a.meaning.kind !== 'point' || b.meaning.kind !== 'point' || b.first - a.last > widest || b.first < a.last)
    return undefined
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return undefined
  const between = tokens.slice(a.last, b.first).map(({ lower }) => lower)
  return joined(a.meaning, b.meaning, between.join(' '))
}
