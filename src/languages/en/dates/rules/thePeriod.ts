import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'

/** "the weekend", "the quarter", "the latest quarter", "the latest period" */
export const thePeriod: DateRule = {
  name: 'dates/the-period',
  pattern: phrase('the', either(phrase(maybe('latest'), either('weekend', 'quarter')), phrase('latest', 'period'))),
  produce: (found, context) => {
    // "the quarter-to-quarter comparison"
    if (context.after()?.text === '-') return undefined
    return found.has('latest') && found.has('quarter')
      ? { kind: 'point', shift: { unit: 'quarter', count: -1, from: 'reference' } }
      : found.has('weekend')
        ? { kind: 'point', weekend: true }
        : { kind: 'point', shift: { unit: 'quarter', count: 0, from: 'narrative' } }
  },
}
