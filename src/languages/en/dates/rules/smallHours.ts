import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part } from '../classes.js'

/** "the early hours", "the early morning hours", "the predawn hours" */
export const smallHours: DateRule = {
  name: 'dates/small-hours',
  pattern: phrase(
    maybe('the'),
    either(phrase(either('early', 'small', 'wee', 'late'), maybe(part)), 'predawn', part),
    'hours',
  ),
  produce: (found) => {
    const of = found.get(part) ?? { part: 'MO' as const }
    return {
      kind: 'point',
      ...of,
      mod: found.has('late') ? 'END' : found.get(part) && !found.has('early') ? undefined : 'START',
    }
  },
}
