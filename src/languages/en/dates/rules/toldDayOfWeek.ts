import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, told, weekday } from '../classes.js'

/** "the previous Friday", "the following Monday": from where the text was last. */
export const toldDayOfWeek: DateRule = {
  name: 'dates/told-weekday',
  pattern: phrase('the', told, weekday, maybe(part)),
  produce: (found) => {
    const { count } = found.of(told)
    return {
      kind: 'point',
      weekday: found.of(weekday),
      from: 'narrative',
      strict: true,
      lean: count! < 0 ? 'past' : 'future',
      ...found.get(part),
    }
  },
}
