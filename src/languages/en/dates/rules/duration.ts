import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase, type Found } from '../../../../patterns/TermPattern.js'
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

/** "three-quarters", "three quarters of the city", but "several quarters of losses" */
function isFraction(found: Found, context: RuleContext): boolean {
  const counted = found.of(number).count === null || found.has('consecutive') || found.has('straight')
  return found.has('-') || (context.after()?.lower === 'of' && !counted)
}

const modals = new Set(['will', 'would', 'could', 'may', 'might', 'can', "'ll"])

/** "It will one day be", "hopes to one day return": some day to come. */
function isSomeDay(found: Found, context: RuleContext): boolean {
  const { unit: of, plural } = found.of(unit)
  if (of !== 'day' || plural || !found.has('one')) return false
  const [before, next] = [context.before()?.lower ?? '', context.after()?.pos]
  if (before === 'to') return next === 'VERB' || next === 'AUX' || next === 'NOUN'
  return modals.has(before) && (next === 'VERB' || next === 'AUX')
}

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
    if (isSomeDay(found, context)) return { kind: 'vague', value: 'FUTURE_REF' }
    const { count, mod } = found.of(number)
    if (found.of(unit).unit === 'quarter' && isFraction(found, context)) return undefined
    if (count !== null && count >= 1000 && !found.of(unit).plural && !found.has('-')) return undefined
    const more = found.has('and') ? 0.5 : (found.get(fraction) ?? 0)
    return lengthOf(count === null ? null : count + more, found.of(unit), mod)
  },
}
