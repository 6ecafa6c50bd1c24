import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne, which } from '../classes.js'

const told0 = { count: 0, from: 'narrative' } as const

/** "last week", "this year", "the previous month", "the same day", "the quarter" */
export const relativePeriod: DateRule = {
  name: 'dates/relative-period',
  pattern: phrase(
    either(phrase(maybe(either('the', 'this')), which), phrase('that', maybe('same'))),
    maybe(either('calendar', 'fiscal')),
    either(unitOne, 'quarter'),
  ),
  produce: (found) => {
    const of = found.get(unitOne)?.unit ?? 'quarter'
    if (['hour', 'minute', 'second'].includes(of)) return undefined
    const { count, from } = found.get(which) ?? told0
    // "following week-long talks"
    if (found.has('following') && !found.has('the')) return undefined
    if (found.has('the') && found.has('last') && of !== 'quarter' && of !== 'weekend')
      return { kind: 'length', parts: [{ count: 1, unit: of }] }
    const told = from === 'narrative' || (found.has('the') && found.has('next') && of === 'day')
    const exact = found.has('that') && of === 'quarter' ? { exact: true } : {}
    return { kind: 'point', shift: { unit: of, count, from: told ? 'narrative' : 'reference', ...exact } }
  },
}
