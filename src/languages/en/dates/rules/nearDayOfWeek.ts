import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { near, part, weekday } from '../classes.js'

/** "last Monday", "next Friday", "this coming Sunday", "this past Tuesday" */
export const nearDayOfWeek: DateRule = {
  name: 'dates/near-weekday',
  pattern: phrase(maybe(either('this', 'the')), near, weekday, maybe(part)),
  produce: (found) => {
    const { count } = found.of(near)
    const lean = count === 0 ? {} : { lean: count! < 0 ? ('past' as const) : ('future' as const), strict: true }
    return { kind: 'point', weekday: found.of(weekday), ...lean, ...found.get(part) }
  },
}
