import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, weekday } from '../classes.js'

/** "Monday", "Monday morning" */
export const dayOfWeek: DateRule = {
  name: 'dates/weekday',
  pattern: phrase(weekday, maybe(maybe('-'), part)),
  produce: (found) => ({ kind: 'point', weekday: found.of(weekday), ...found.get(part) }),
}
