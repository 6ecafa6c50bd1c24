import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, relativeDay } from '../classes.js'

/** "today", "yesterday evening", "later today" is widened elsewhere */
export const day: DateRule = {
  name: 'dates/relative-day',
  pattern: phrase(relativeDay, maybe(maybe('at'), part)),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: 'day', count: found.of(relativeDay), from: 'reference' },
    ...found.get(part),
  }),
}
