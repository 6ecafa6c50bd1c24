import { Shape, type Token } from '../../../../text/Token.js'
import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { frequency } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

/** "daily", "annually" */
export const regularly: DateRule = {
  name: 'dates/frequency',
  pattern: frequency,
  produce: (found, context) => {
    if (isInName(context) || isNewspaper(context) || isRate(context)) return undefined
    const { count, unit: of } = found.of(frequency)
    return { kind: 'recurrence', of: lengthOf(count, { unit: of }) }
  },
}

/** "the party daily Pravda", "the weekly Die Zeit": a paper with its name. */
function isNewspaper(context: RuleContext): boolean {
  const [own, before, next] = [context.after(0), context.before(), context.after()]
  return (
    (own?.lower === 'daily' || own?.lower === 'weekly') &&
    before !== undefined &&
    before.pos !== 'VERB' &&
    (next?.pos === 'PROPN' || isOpening(next?.text)) &&
    isProper(isOpening(next?.text) ? context.after(2) : next)
  )
}

const isOpening = (text: string | undefined): boolean => text !== undefined && /^["“‘«]$/u.test(text)
const isProper = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PROPN' && (token.shape & Shape.Capital) > 0

/** "20 percent annually", "10,000 units annually": what a quantity comes to in a year, which belongs to it. */
function isRate(context: RuleContext): boolean {
  if (!['annually', 'yearly'].includes(context.after(0)?.lower ?? '')) return false
  const counted = [-1, -2, -3].map((offset) => context.before(offset))
  return (
    ['NOUN', 'NUM', 'SYM'].includes(counted[0]?.pos ?? '') &&
    counted.some((token) => token !== undefined && (token.pos === 'NUM' || (token.shape & Shape.Digit) > 0))
  )
}

/** "The Daily Caller", "Nightly News", "Aznews Daily": a capital here and on one side. */
function isInName(context: RuleContext): boolean {
  const shape = context.after(0)?.shape ?? 0
  const beside = (context.after()?.shape ?? 0) | (context.before()?.shape ?? 0)
  return (shape & beside & Shape.Capital) > 0
}
