import { Shape } from '../../../../text/Token.js'
import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { frequency } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

/** "daily", "annually" */
export const regularly: DateRule = {
  name: 'dates/frequency',
  pattern: frequency,
  produce: (found, context) => {
    if (isInName(context)) return undefined
    const { count, unit: of } = found.of(frequency)
    return { kind: 'recurrence', of: lengthOf(count, { unit: of }) }
  },
}

/** "The Daily Caller", "Nightly News": capitals on both sides of the word's end. */
function isInName(context: RuleContext): boolean {
  const [own, next] = [context.after(0), context.after()]
  return own !== undefined && next !== undefined && (own.shape & next.shape & Shape.Capital) > 0
}
