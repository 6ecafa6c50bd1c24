import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import type { Length, Unit } from '../../../../dates/Meaning.js'
import { as, either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { number, unit, unitOne, units } from '../classes.js'

const fraction = termClass<number>('fraction')
const filler = maybe(
  either(
    'straight',
    'consecutive',
    'full',
    'whole',
    'more',
    'additional',
    'other',
    'further',
    'long',
    'short',
    'trading',
    'business',
    'working',
    'entire',
    'calendar',
    'extra',
    'solid',
    'successive',
  ),
)
const second = as('second', unit)
const secondNumber = as('secondNumber', number)
const indefinite = either('a', 'an')
const half = phrase('and', maybe('-'), 'a', maybe('-'), 'half')

/** "24 hours", "two years", "72-hour", "two-and-a-half years", "2 1/2 years", "two to three weeks" */
export const duration: DateRule = {
  name: 'dates/duration',
  pattern: phrase(
    number,
    either(
      phrase(maybe('-'), half),
      phrase(maybe('-'), fraction),
      phrase(maybe('-'), either('to', 'or', '-'), maybe('-'), secondNumber),
      maybe(),
    ),
    maybe('-'),
    filler,
    unit,
    maybe(maybe('-'), 'long'),
  ),
  produce: (found, context) => {
    if (found.of(unit).unit === 'quarter' && (found.has('-') || context.after()?.lower === 'of')) return undefined
    const { count, mod } = found.of(number)
    if (count !== null && count >= 1000 && !found.of(unit).plural && !found.has('-')) return undefined
    const more = found.has('and') ? 0.5 : (found.get(fraction) ?? 0)
    return lengthOf(count === null ? null : count + more, found.of(unit), mod)
  },
}

/** "a year and a half", "an hour and 20 minutes" */
export const longerDuration: DateRule = {
  name: 'dates/longer-duration',
  pattern: phrase(either(indefinite, number), unit, 'and', either(phrase('a', 'half'), phrase(secondNumber, second))),
  produce: (found) => {
    const count = found.get(number) ? found.of(number).count : 1
    const other = found.get(second)
    if (!other) return lengthOf(count === null ? null : count + 0.5, found.of(unit))
    const parts = [
      { count, unit: found.of(unit).unit },
      { count: found.of(secondNumber).count, unit: other.unit },
    ]
    return { kind: 'length', parts }
  },
}

/** "a month", "an hour", "half an hour", "half a century" */
export const oneUnit: DateRule = {
  name: 'dates/one-unit',
  pattern: either(
    phrase(indefinite, maybe(either('full', 'whole', 'entire', 'single')), unitOne, maybe('or', either('two', 'so'))),
    phrase(fraction, maybe('-'), indefinite, unitOne),
    phrase('half', maybe('-'), unitOne),
  ),
  produce: (found, context) => {
    const of = found.of(unitOne)
    if (found.get(fraction) !== undefined || found.has('half')) return lengthOf(0.5, of)
    if (of.unit === 'second' || isYearAgo(context) || isRate(context.before()?.lower, context.before()?.pos))
      return undefined
    return lengthOf(1, of)
  },
}

/** "a year-earlier loss": the time is "year-earlier". */
const isYearAgo = (context: RuleContext): boolean =>
  context.after()?.text === '-' && ['ago', 'earlier'].includes(context.after(2)?.lower ?? '')

/** Whether "a day" says how often: "10 million cubic meters a day". */
const isRate = (word: string | undefined, pos: string | undefined): boolean =>
  word !== undefined &&
  (pos === 'NOUN' ||
    pos === 'NUM' ||
    pos === 'SYM' ||
    word === '%' ||
    ['once', 'twice', 'times', 'percent'].includes(word))

/** "hours", "decades", "several months" is a number of units */
export const bareUnits: DateRule = {
  name: 'dates/units',
  pattern: phrase(units, maybe('-', 'long')),
  produce: (found) => ({ kind: 'length', parts: [{ count: null, unit: found.of(units).unit }] }),
}

const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
  hour: ['minute', 60],
  minute: ['second', 60],
  year: ['month', 12],
  day: ['hour', 24],
  decade: ['year', 10],
  century: ['year', 100],
}

/** A length of `count` units; half a year is six months, two and a half years P2Y6M. */
export function lengthOf(
  count: number | null,
  { unit: of, times = 1 }: { unit: Unit; times?: number },
  mod?: Length['mod'],
): Length {
  if (count === null) return { kind: 'length', parts: [{ count, unit: of }], mod }
  const total = count * times
  const whole = Math.floor(total)
  const finer = smaller[of]
  if (whole === total || !finer) return { kind: 'length', parts: [{ count: total, unit: of }], mod }
  const rest = { count: Math.round((total - whole) * finer[1]), unit: finer[0] }
  return { kind: 'length', parts: whole > 0 ? [{ count: whole, unit: of }, rest] : [rest], mod }
}
