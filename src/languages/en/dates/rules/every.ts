import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { month, number, part, season, unit, weekday, weekdays } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

/** "every Friday", "each year", "every two weeks", "every other day", "every morning" */
export const every: DateRule = {
  name: 'dates/every',
  pattern: phrase(
    either('every', 'each'),
    maybe(either('single', 'other', 'few', 'second', 'passing')),
    either(phrase(weekday, maybe(part)), phrase(maybe(number), unit), month, season, part, weekdays, 'quarter'),
  ),
  produce: (found, context) => {
    const of = found.get(unit)
    if (of) {
      if (['one'].includes(context.after()?.lower ?? '')) return undefined
      const count = found.get(number)
        ? found.of(number).count
        : found.has('other') || found.has('second')
          ? 2
          : found.has('few')
            ? null
            : 1
      return { kind: 'recurrence', of: lengthOf(count, of) }
    }
    if (found.has('quarter')) return { kind: 'recurrence', of: lengthOf(1, { unit: 'quarter' }) }
    const point = {
      kind: 'point' as const,
      weekday: found.get(weekday) ?? found.get(weekdays),
      month: found.get(month),
      season: found.get(season),
      ...found.get(part),
    }
    return { kind: 'recurrence', of: point }
  },
}
