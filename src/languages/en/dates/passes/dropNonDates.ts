import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import type { Token } from '../../../../text/Token.js'

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

/** Drops what only looks like a time expression. */
export const dropNonDates: Pass = {
  name: 'drop-non-dates',
  run: (expressions, { tokens }) => expressions.filter((expression) => !isAge(expression, tokens)),
}
