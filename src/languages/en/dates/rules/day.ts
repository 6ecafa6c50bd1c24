import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, relativeDay } from '../classes.js'
import { isNowadays } from '../isNowadays.js'

/** "today", "yesterday evening"; "Russia’s strength today constitutes" is the present; "later today" is widened elsewhere */
export const day: DateRule = {
  name: 'dates/relative-day',
  pattern: phrase(relativeDay, maybe(maybe('at'), part)),
  produce: (found, context) => {
    const count = found.of(relativeDay)
    const of = found.get(part)
    if (count === 0 && !of && isNowadays(context)) return { kind: 'vague', value: 'PRESENT_REF' }
    return { kind: 'point', shift: { unit: 'day', count, from: 'reference' }, ...of }
  },
}
