import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'
import { year } from '../classes.js'

/** "the 1988 period", "the 2021 quarter" */
export const yearPeriod: DateRule = {
  name: 'dates/year-period',
  pattern: phrase('the', year, either('period', 'quarter')),
  produce: (found) => ({ kind: 'point', year: found.of(year), quarterOfTopic: true }),
}
