import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import type { Shift } from '../../../../dates/Meaning.js'
import { part, unitOne, weekday, which } from '../classes.js'

const near = termClass<Pick<Shift, 'count' | 'from'>>('which', ({ from }) => from === 'reference')
const told = termClass<Pick<Shift, 'count' | 'from'>>('which', ({ from }) => from === 'narrative')
const week = as('week', unitOne)

/** "Monday", "Monday morning" */
export const dayOfWeek: DateRule = {
  name: 'dates/weekday',
  pattern: phrase(weekday, maybe(maybe('-'), part)),
  produce: (found) => ({ kind: 'point', weekday: found.of(weekday), ...found.get(part) }),
}

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

/** "the previous Friday", "the following Monday": from where the text was last. */
export const toldDayOfWeek: DateRule = {
  name: 'dates/told-weekday',
  pattern: phrase(maybe('the'), told, weekday, maybe(part)),
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
