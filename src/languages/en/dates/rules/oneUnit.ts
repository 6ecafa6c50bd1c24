import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { fraction, indefinite, unitOne } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

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

/** "a month", "an hour", "half an hour", "half a century" */
export const oneUnit: DateRule = {
  name: 'dates/one-unit',
  pattern: either(
    phrase(unitOne, '-', 'long'),
    phrase(
      indefinite,
      maybe(either('full', 'whole', 'entire', 'single', 'additional', 'extra', 'further')),
      unitOne,
      maybe('or', either('two', 'so')),
    ),
    phrase(fraction, maybe('-'), indefinite, unitOne),
    phrase('half', maybe('-'), unitOne),
  ),
  produce: (found, context) => {
    const of = found.of(unitOne)
    if (found.has('long')) return lengthOf(1, of)
    if (context.after()?.text === '-' && context.after(2)?.lower === 'long') return undefined
    if (found.get(fraction) !== undefined || found.has('half')) return lengthOf(0.5, of)
    if (of.unit === 'second' || isYearAgo(context) || isRate(context.before()?.lower, context.before()?.pos))
      return undefined
    return lengthOf(1, of)
  },
}
