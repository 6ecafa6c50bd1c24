import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import { Shape, type Token } from '../../../../text/Token.js'

/** What lasts, and so can be some years old without being anybody's age. */
const lasting = new Set(
  'war conflict siege blockade crisis ceasefire truce dispute feud insurgency occupation rebellion uprising struggle standoff embargo ban boycott strike campaign reign rule government regime coalition alliance agreement deal accord treaty pact law policy tradition practice mission operation case trial investigation stalemate civil republic state company'.split(
    ' ',
  ),
)

/** "a five-year-old girl", "he is 40 years old": an age, and no time. */
function isAge({ meaning, last }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'length') return false
  const at = tokens[last]?.lower === '-' ? last + 1 : last
  const word = tokens[at]?.lower
  if (word === 'of' && tokens[at + 1]?.lower === 'age') return true
  if (word !== 'old' && word !== 'olds') return false
  return at === last || !lasting.has(tokens[at + 1]?.lower ?? '')
}

/** "24 hours a day": how often, not how long. */
function isRate({ meaning, last }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'length' || !['a', 'an', 'per', 'each', 'every'].includes(tokens[last]?.lower ?? ''))
    return false
  return ['day', 'week', 'month', 'year', 'night'].includes(tokens[last + 1]?.lower ?? '')
}

/** "Russia Today", "USA Today": a name. */
function isName({ first, last }: Expression, tokens: readonly Token[]): boolean {
  const [before, own] = [tokens[first - 1], tokens[first]!]
  return (
    last === first + 1 &&
    /^T(?:oday|ODAY)$/u.test(own.text) &&
    before?.sentence === own.sentence &&
    (before.shape & Shape.Capital) > 0
  )
}

/** Drops what only looks like a time expression. */
export const dropNonDates: Pass = {
  name: 'drop-non-dates',
  run: (expressions, { tokens }) =>
    expressions.filter(
      (expression) => !isAge(expression, tokens) && !isRate(expression, tokens) && !isName(expression, tokens),
    ),
}
