import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, unitOne, weekday, which } from '../classes.js'

const week = as('week', unitOne)

/** "Wednesday last week", "Friday next week", "Wednesday of this week" */
export const dayOfOtherWeek: DateRule = {
  name: 'dates/weekday-of-week',
  pattern: phrase(weekday, maybe(part), maybe(either('of', ',')), which, week),
  produce: (found) => {
    if (found.of(week).unit !== 'week') return undefined
    return {
      kind: 'point',
      weekday: found.of(weekday),
      shift: { unit: 'week', ...found.of(which) },
      ...found.get(part),
    }
  },
}
