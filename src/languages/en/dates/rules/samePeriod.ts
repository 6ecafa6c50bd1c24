import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

/** "the same month a year ago", "the corresponding period last year", "the same period last year", "the quarter a year earlier" */
export const samePeriod: DateRule = {
  name: 'dates/same-period',
  pattern: phrase(
    'the',
    either(
      phrase(either('same', 'corresponding', 'comparable', 'equivalent'), either(unitOne, 'quarter', 'period', 'time')),
      'quarter',
      'period',
    ),
    either(phrase(either('a', 'one'), 'year', either('ago', 'earlier', 'before')), phrase(maybe('of'), 'last', 'year')),
  ),
  produce: () => ({
    kind: 'point',
    shift: { unit: 'year', count: -1, from: 'narrative', exact: true, compares: true },
  }),
}
