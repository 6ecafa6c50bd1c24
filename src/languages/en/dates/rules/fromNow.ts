import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'
import { amount, countOf } from '../amount.js'
import { unit } from '../classes.js'

/** "three days from now" */
export const fromNow: DateRule = {
  name: 'dates/from-now',
  pattern: phrase(amount, 'from', either('now', 'today')),
  produce: (found) => {
    const count = countOf(found)
    if (count === null) return { kind: 'vague', value: 'FUTURE_REF' }
    const { unit: of, times = 1 } = found.of(unit)
    return { kind: 'point', shift: { unit: of, count: count * times, from: 'reference' } }
  },
}
