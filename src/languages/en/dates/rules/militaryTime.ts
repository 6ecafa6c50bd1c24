import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { either, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { zone } from '../classes.js'

const military = termClass<Numeral>(
  'number',
  ({ count, digits }) => digits === 4 && count! % 100 < 60 && count! <= 2400,
)

/** "2030 GMT", "0800 hours", "1730 local time" */
export const militaryTime: DateRule = {
  name: 'dates/military-clock',
  pattern: phrase(military, either(zone, 'hours', 'hrs', phrase('local', 'time'))),
  produce: (found, context) => {
    const value = found.of(military).count!
    const sure = found.get(zone) !== undefined || found.has('local') || value < 1000 || context.before()?.lower === 'at'
    if (!sure) return undefined
    const utc = found.get(zone) === true ? true : undefined
    return { kind: 'point', hour: Math.floor(value / 100), minute: value % 100, utc }
  },
}
