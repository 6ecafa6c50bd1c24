import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'

/** "the day before yesterday", "the day after tomorrow" */
export const dayBeyond: DateRule = {
  name: 'dates/day-beyond',
  pattern: phrase(maybe('the'), 'day', either(phrase('before', 'yesterday'), phrase('after', 'tomorrow'))),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: 'day', count: found.has('yesterday') ? -2 : 2, from: 'reference' },
  }),
}
