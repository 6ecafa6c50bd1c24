import type { DateRule } from '../../../../dates/DateWords.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { clock, dottedClock, meridiem, number, zone } from '../classes.js'

const hour = termClass<Numeral>(
  'number',
  ({ count }) => count !== null && count >= 1 && count <= 12 && Number.isInteger(count),
)

const zoned = maybe(either(zone, phrase('(', zone, ')'), phrase('(', zone, '+', number, ')'), phrase('local', 'time')))

/** 12 a.m. is midnight, 12 p.m. noon. */
const withMeridiem = (of: number, half: number | undefined): number => (half === undefined ? of : (of % 12) + half)

/** "6:30 a.m.", "4 a.m. EDT", "6.30pm", "20:50", "18:00 UTC" */
export const clockTime: DateRule = {
  name: 'dates/clock',
  pattern: either(
    phrase(either(clock, dottedClock, hour), meridiem, zoned),
    phrase(clock, maybe(either('hours', 'hrs')), zoned),
    phrase(either(dottedClock, hour), zone),
  ),
  produce: (found, context) => {
    const at = found.get(clock) ?? found.get(dottedClock) ?? { hour: found.of(hour).count! }
    const half = found.get(meridiem)
    if (half !== undefined && (at.hour > 12 || at.hour < 1)) return undefined
    if (half === undefined && !found.get(clock) && context.before()?.lower !== 'at') return undefined
    const utc = found.get(zone) === true && !found.has('+') ? true : undefined
    return { kind: 'point', ...at, hour: withMeridiem(at.hour, half), utc }
  },
}
