import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { number, unit, units } from '../classes.js'

const secondNumber = as('secondNumber', number)

const leading = either(
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'preceding',
  'following',
  'first',
  'recent',
  'latest',
  'final',
  'opening',
  'remaining',
  'prior',
  'early',
)

/** "The stocks would last two months": how long, not which. */
const canLast = new Set("to can could will would shall should may might must cannot not n't 'll 'd ca wo".split(' '))

/** "the past three months", "the next few weeks", "recent years", "the first nine months" */
export const stretchOfTime: DateRule = {
  name: 'dates/stretch',
  pattern: phrase(
    maybe(either('the', 'these', 'those')),
    leading,
    either(
      phrase(
        maybe(either('a', 'the')),
        number,
        maybe(either('to', 'or', '-'), secondNumber),
        maybe(either('full', 'consecutive', 'trading', 'fiscal', 'calendar')),
        unit,
      ),
      units,
    ),
  ),
  produce: (found, context) => {
    if (found.has('last') && canLast.has(context.before()?.lower ?? '')) return undefined
    const { unit: of, times = 1 } = found.of(unit)
    const count = found.get(number)?.count ?? null
    return { kind: 'length', parts: [{ count: count === null ? null : count * times, unit: of }] }
  },
}
