import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'

/** What "past" and "present" describe where it comes next: "in the past commanders' days". */
const described = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN'])

/** "the past", "at the moment": only where no unit follows */
export const definite: DateRule = {
  name: 'dates/definite-reference',
  pattern: phrase('the', either('past', 'present', 'moment')),
  produce: (found, context) => {
    if (!found.has('moment')) {
      const next = context.after()
      const stops = /^\p{P}$/u.test(next?.text ?? '.')
      if (!stops && !(context.before()?.lower === 'in' && !described.has(next?.pos ?? ''))) return undefined
      return { kind: 'vague', value: found.has('past') ? 'PAST_REF' : 'PRESENT_REF' }
    }
    const named = ['of', 'when', 'that', 'they', 'he', 'she'].includes(context.after()?.lower ?? '')
    return !named && ['at', 'for'].includes(context.before()?.lower ?? '')
      ? { kind: 'vague', value: 'PRESENT_REF' }
      : undefined
  },
}
