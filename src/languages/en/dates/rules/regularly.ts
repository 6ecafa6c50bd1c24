import type { DateRule } from '../../../../dates/DateWords.js'
import { frequency } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

/** "daily", "annually" */
export const regularly: DateRule = {
  name: 'dates/frequency',
  pattern: frequency,
  produce: (found) => {
    const { count, unit: of } = found.of(frequency)
    return { kind: 'recurrence', of: lengthOf(count, { unit: of }) }
  },
}
