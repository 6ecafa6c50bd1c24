import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'
import { number, unitOne } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

/** "twice a month", "once a week", "three times a year" */
export const times: DateRule = {
  name: 'dates/times-a',
  pattern: phrase(either('once', 'twice', phrase(number, 'times')), either('a', 'an', 'per', 'each', 'every'), unitOne),
  produce: (found) => ({ kind: 'recurrence', of: lengthOf(1, found.of(unitOne)) }),
}
