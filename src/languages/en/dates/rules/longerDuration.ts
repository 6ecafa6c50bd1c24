import type { DateRule } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'
import { as, either, phrase } from '../../../../patterns/TermPattern.js'
import { indefinite, number, unit } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

const second = as('second', unit)

const secondNumber = as('secondNumber', number)

/** "a year and a half", "an hour and 20 minutes" */
export const longerDuration: DateRule = {
  name: 'dates/longer-duration',
  pattern: phrase(either(indefinite, number), unit, 'and', either(phrase('a', 'half'), phrase(secondNumber, second))),
  produce: (found) => {
    const count = found.get(number) ? found.of(number).count : 1
    const other = found.get(second)
    if (!other) return lengthOf(count === null ? null : count + 0.5, found.of(unit))
    if (!isFiner(other.unit, found.of(unit).unit)) return undefined
    const parts = [
      { count, unit: found.of(unit).unit },
      { count: found.of(secondNumber).count, unit: other.unit },
    ]
    return { kind: 'length', parts }
  },
}

/** From the longest on. */
const sizes: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** "two years and six months" is one length, "two days and three weeks" are two. */
const isFiner = (one: Unit, other: Unit): boolean => sizes.indexOf(one) > sizes.indexOf(other)
