import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { month, year } from '../classes.js'

/** "March", "March 2019", "March of 2019" */
export const monthOfYear: DateRule = {
  name: 'dates/month',
  pattern: phrase(month, maybe(maybe(either(',', 'of', '-')), year)),
  produce: (found) => ({ kind: 'point', month: found.of(month), year: found.get(year) }),
}
