import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne, which } from '../classes.js'

/** "last week", "this year", "the previous month" */
export const relativePeriod: DateRule = {
  name: 'dates/relative-period',
  pattern: phrase(maybe('the'), which, unitOne),
  produce: (found) => ({ kind: 'point', shift: { unit: found.of(unitOne).unit, ...found.of(which) } }),
}
