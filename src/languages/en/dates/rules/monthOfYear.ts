import type { DateRule, RuleContext } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { Shape } from '../../../../text/Token.js'
import { month, year } from '../classes.js'

/** Months that are also words or names: "March", "April Glaspie", "Theresa May". */
const ambiguous = new Set([1, 3, 4, 5, 6, 8])

/** Words after which a month is a month. */
const introducing = new Set(
  'in since by until till before after from to through during of between and early late mid mid- last next this the every each or than for as previous following earlier later around about'.split(
    ' ',
  ),
)

/** "March", "March 2019", "March of 2019" */
export const monthOfYear: DateRule = {
  name: 'dates/month',
  pattern: phrase(month, maybe(maybe(either(',', 'of', '-')), year)),
  produce: (found, context) => {
    const of = found.get(year)
    const { start, end } = found.terms[found.first]!
    if (of === undefined && end - start < 4 && found.of(month) !== 5) return undefined
    return of === undefined && !isMonth(found.of(month), context)
      ? undefined
      : { kind: 'point', month: found.of(month), year: of }
  },
}

function isMonth(value: number, context: RuleContext): boolean {
  const previous = context.before()
  if (!ambiguous.has(value) || introducing.has(previous?.lower ?? '')) return true
  const next = context.after()
  if (previous && previous.pos === 'PROPN' && (previous.shape & Shape.Capital) > 0) return false
  if (next && next.pos === 'PROPN' && (next.shape & Shape.Capital) > 0) return false
  const verbal = value === 3 || value === 5
  return (
    !verbal ||
    (previous !== undefined &&
      previous.text !== '"' &&
      next?.pos !== 'PRON' &&
      next?.pos !== 'VERB' &&
      next?.pos !== 'AUX')
  )
}
