import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

const ends = new Set(['ended', 'ending', 'to'])

/** "earlier in the year", "the first nine months of the year": a part of the one that the report is about. */
function isDivided(context: RuleContext): boolean {
  const [before, beforeThat] = [context.before()?.lower ?? '', context.before(-2)?.lower ?? '']
  return (
    (before === 'in' && ['earlier', 'later', 'early', 'late'].includes(beforeThat)) ||
    (before === 'of' && ['months', 'weeks', 'half', 'days', 'quarters'].includes(beforeThat))
  )
}

/** "for the week", "the week's most active session", "the year ended June 30": the one that the report is about. */
export const reportPeriod: DateRule = {
  name: 'dates/report-period',
  pattern: phrase('the', either(phrase(maybe('latest'), either('fiscal', 'full')), maybe()), unitOne),
  produce: (found, context) => {
    const of = found.of(unitOne).unit
    if (!['day', 'week', 'month', 'year'].includes(of)) return undefined
    const next = context.after()?.lower ?? ''
    if (next === '-') return undefined
    const fiscal = found.has('fiscal')
    if (of === 'year' && ends.has(next)) return { kind: 'length', parts: [{ count: 1, unit: of }] }
    if ((fiscal || found.has('full')) && of !== 'year') return undefined
    const stops = /^\p{P}*$/u.test(next)
    const reported = (context.before()?.lower === 'for' && (stops || found.has('full'))) || fiscal
    if (!reported && !(of === 'week' && next === "'s") && !isDivided(context)) return undefined
    const from = of === 'day' ? ({ from: 'narrative', exact: true } as const) : ({ from: 'reference' } as const)
    return { kind: 'point', shift: { unit: of, count: 0, ...from } }
  },
}
