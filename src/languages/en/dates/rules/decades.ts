import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { decade, tensOfYears } from '../classes.js'

/** "the 1990s", "the '90s", "the nineties", but not "in his early 30s" */
export const decades: DateRule = {
  name: 'dates/decade',
  pattern: phrase(maybe('the'), either(decade, tensOfYears)),
  produce: (found, context) => {
    const { start, end } = found.terms[found.last - 1]!
    const bare = found.get(decade) === undefined || (found.last - found.first === 1 && end - start < 4)
    const before = context.before()?.lower ?? ''
    const staged = ['early', 'mid', 'late'].includes(before) && context.before(-2)?.lower === 'the'
    if (bare && !found.has('the') && before !== 'and' && !staged) return undefined
    return { kind: 'point', decade: found.get(decade) ?? 190 + found.of(tensOfYears) }
  },
}
