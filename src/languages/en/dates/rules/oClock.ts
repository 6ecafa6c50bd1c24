import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { clock, part } from '../classes.js'
import { clockHour } from '../clockHour.js'

const hour = termClass<Numeral>(
  'number',
  ({ count }) => count !== null && count >= 1 && count <= 12 && Number.isInteger(count),
)

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
    return { kind: 'point', ...at, hour: clockHour(at.hour, of.part) }
  },
}
