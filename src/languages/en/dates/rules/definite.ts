import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'

/** "the past", "at the moment": only where no unit follows */
export const definite: DateRule = {
  name: 'dates/definite-reference',
  pattern: phrase('the', either('past', 'moment')),
  produce: (found, context) => {
    if (found.has('past'))
      return /^\p{P}$/u.test(context.after()?.text ?? '.') ? { kind: 'vague', value: 'PAST_REF' } : undefined
    const named = ['of', 'when', 'that', 'they', 'he', 'she'].includes(context.after()?.lower ?? '')
    return !named && ['at', 'for'].includes(context.before()?.lower ?? '')
      ? { kind: 'vague', value: 'PRESENT_REF' }
      : undefined
  },
}
