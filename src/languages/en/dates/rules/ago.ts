import type { DateRule } from '../../../../dates/DateWords.js'
import { phrase } from '../../../../patterns/TermPattern.js'
import { amount, countOf } from '../amount.js'
import { unit } from '../classes.js'

/** "three days ago", "a year ago", "years ago" */
export const ago: DateRule = {
  name: 'dates/ago',
  pattern: phrase(amount, 'ago'),
  produce: (found) => {
    const count = countOf(found)
    if (count === null) return { kind: 'vague', value: 'PAST_REF' }
    const { unit: of, times = 1 } = found.of(unit)
    return { kind: 'point', shift: { unit: of, count: -count * times, from: 'reference', compares: count === 1 } }
  },
}
