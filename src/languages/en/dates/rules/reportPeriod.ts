import type { DateRule } from '../../../../dates/DateWords.js'
import { phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

/** "for the week", "the week's most active session", "the year ended June 30": the one that the report is about. */
export const reportPeriod: DateRule = {
  name: 'dates/report-period',
  pattern: phrase('the', unitOne),
  produce: (found, context) => {
    const of = found.of(unitOne).unit
    if (!['day', 'week', 'month', 'year'].includes(of)) return undefined
    const next = context.after()?.lower ?? ''
    if (of === 'year' && ['ended', 'ending', 'to'].includes(next))
      return { kind: 'length', parts: [{ count: 1, unit: of }] }
    const stops = /^\p{P}*$/u.test(next)
    if (!(context.before()?.lower === 'for' && stops) && !(of === 'week' && next === "'s")) return undefined
    return { kind: 'point', shift: { unit: of, count: 0, from: of === 'day' ? 'narrative' : 'reference' } }
  },
}
