import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { units } from '../classes.js'

/** "hours", "decades", "several months" is a number of units */
export const bareUnits: DateRule = {
  name: 'dates/units',
  pattern: phrase(units, maybe('-', 'long')),
  produce: (found) =>
    found.of(units).unit === 'quarter' || found.of(units).unit === 'second'
      ? undefined
      : { kind: 'length', parts: [{ count: null, unit: found.of(units).unit }] },
}
