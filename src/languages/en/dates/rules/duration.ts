import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { fraction, number, unit } from '../classes.js'
import { lengthOf } from '../lengthOf.js'

const filler = maybe(
  either(
    'straight',
    'consecutive',
    'full',
    'whole',
    'more',
    'additional',
    'other',
    'further',
    'long',
    'short',
    'trading',
    'business',
    'working',
    'entire',
    'calendar',
    'extra',
    'solid',
    'successive',
  ),
)

const secondNumber = as('secondNumber', number)

const half = phrase('and', maybe('-'), 'a', maybe('-'), 'half')

/** "24 hours", "two years", "72-hour", "two-and-a-half years", "2 1/2 years", "two to three weeks" */
export const duration: DateRule = {
  name: 'dates/duration',
  pattern: phrase(
    number,
    either(
      phrase(maybe('-'), half),
      phrase(maybe('-'), fraction),
      phrase(maybe('-'), either('to', 'or', '-'), maybe('-'), secondNumber),
      maybe(),
    ),
    maybe('-'),
    filler,
    unit,
    maybe(maybe('-'), 'long'),
  ),
  produce: (found, context) => {
    if (found.of(unit).unit === 'quarter' && (found.has('-') || context.after()?.lower === 'of')) return undefined
    const { count, mod } = found.of(number)
    if (count !== null && count >= 1000 && !found.of(unit).plural && !found.has('-')) return undefined
    const more = found.has('and') ? 0.5 : (found.get(fraction) ?? 0)
    return lengthOf(count === null ? null : count + more, found.of(unit), mod)
  },
}
