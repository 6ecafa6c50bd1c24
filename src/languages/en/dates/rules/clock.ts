import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { clock, dottedClock, meridiem, part, zone } from '../classes.js'

const hour = termClass<Numeral>(
  'number',
  ({ count }) => count !== null && count >= 1 && count <= 12 && Number.isInteger(count),
)
const military = termClass<Numeral>(
  'number',
  ({ count, digits }) => digits === 4 && count! % 100 < 60 && count! <= 2400,
)
const zoned = maybe(
  either(zone, phrase('(', zone, ')'), phrase('(', zone, '+', number(), ')'), phrase('local', 'time')),
)

function number() {
  return termClass<Numeral>('number')
}

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

/** "seven o'clock", "eight o'clock in the morning", "4 in the morning" */
export const oClock: DateRule = {
  name: 'dates/o-clock',
  pattern: phrase(
    either(hour, clock),
    either(phrase("o'clock", maybe(maybe('in', 'the'), part)), phrase(either(phrase('in', 'the'), 'at'), part)),
  ),
  produce: (found) => {
    const at = found.get(clock) ?? { hour: found.of(hour).count! }
    const of: Pick<Point, 'part'> = found.get(part) ?? {}
    if (!found.has("o'clock") && of.part === undefined) return undefined
    return { kind: 'point', ...at, hour: halved(at.hour, of.part) }
  },
}

/** "seven" in the evening is 19. */
export function halved(of: number, half: Point['part']): number {
  if (half === 'AF' || half === 'EV') return (of % 12) + 12
  if (half === 'NI') return of >= 6 && of < 12 ? of + 12 : of === 12 ? 24 : of
  return of
}
