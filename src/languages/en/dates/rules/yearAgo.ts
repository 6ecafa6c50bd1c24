import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

/** "year-ago", "the year-earlier quarter" */
export const yearAgo: DateRule = {
  name: 'dates/year-ago',
  pattern: either(
    phrase(maybe('the'), maybe('comparable'), unitOne, '-', either('ago', 'earlier'), either('period', 'quarter')),
    phrase(unitOne, '-', either('ago', 'earlier')),
  ),
  produce: (found) => ({
    kind: 'point',
    shift: {
      unit: found.of(unitOne).unit,
      count: -1,
      compares: true,
      ...(found.has('ago') ? { from: 'reference' } : { from: 'narrative', exact: true }),
    },
    ...(found.has('quarter') || found.has('period') ? { quarterOfTopic: true } : {}),
  }),
}
