import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { frequency, month, number, part, season, unit, unitOne, weekday } from '../classes.js'
import { lengthOf } from './duration.js'

const weekdays = termClass<number>('weekdays')

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

/** "Fridays", "Tuesday nights" */
export const everyWeekday: DateRule = {
  name: 'dates/weekdays',
  pattern: either(phrase(weekdays, maybe(part)), phrase(weekday, termClass<object>('parts'))),
  produce: (found) => {
    const parts = termClass<object>('parts')
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

/** "twice a month", "once a week", "three times a year" */
export const times: DateRule = {
  name: 'dates/times-a',
  pattern: phrase(either('once', 'twice', phrase(number, 'times')), either('a', 'an', 'per', 'each', 'every'), unitOne),
  produce: (found) => ({ kind: 'recurrence', of: lengthOf(1, found.of(unitOne)) }),
}

/** "daily", "annually" */
export const regularly: DateRule = {
  name: 'dates/frequency',
  pattern: frequency,
  produce: (found) => {
    const { count, unit: of } = found.of(frequency)
    return { kind: 'recurrence', of: lengthOf(count, { unit: of }) }
  },
}
