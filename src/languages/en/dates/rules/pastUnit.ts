import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

/** "the past year", "the past decade" */
export const pastUnit: DateRule = {
  name: 'dates/past-unit',
  pattern: phrase(maybe(either('the', 'this')), 'past', maybe('half'), either(unitOne, 'quarter')),
  produce: (found) => {
    const of = found.get(unitOne)?.unit ?? 'quarter'
    if (of === 'weekend') return { kind: 'point', weekend: true, lean: 'past' }
    if (found.has('this') && of !== 'year') return { kind: 'point', shift: { unit: of, count: -1, from: 'reference' } }
    return { kind: 'length', parts: [{ count: 1, unit: of }] }
  },
}
