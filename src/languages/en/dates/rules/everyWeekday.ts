import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, parts, weekday, weekdays } from '../classes.js'

/** "Fridays", "Tuesday nights" */
export const everyWeekday: DateRule = {
  name: 'dates/weekdays',
  pattern: either(phrase(weekdays, maybe(part)), phrase(weekday, parts)),
  produce: (found) => {
    return {
      kind: 'recurrence',
      of: {
        kind: 'point',
        weekday: found.get(weekdays) ?? found.get(weekday),
        ...found.get(part),
        ...found.get(parts),
      },
    }
  },
}
