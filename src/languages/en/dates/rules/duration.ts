import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { number, unit } from '../classes.js'

/** "24 hours", "two years", "72-hour" */
export const duration: DateRule = {
  name: 'dates/duration',
  pattern: phrase(number, maybe('-'), unit),
  produce: (found) => {
    const { count, mod } = found.of(number)
    const { unit: of, times = 1 } = found.of(unit)
    return { kind: 'length', parts: [{ count: count === null ? null : count * times, unit: of }], mod }
  },
}
