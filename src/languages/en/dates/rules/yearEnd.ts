import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'

/** "year-end", "year's end" */
export const yearEnd: DateRule = {
  name: 'dates/year-end',
  pattern: phrase(maybe('the'), either('year', 'month'), either('-', "'s", maybe()), 'end'),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: found.has('year') ? 'year' : 'month', count: 0, from: 'reference' },
    mod: 'END',
  }),
}
