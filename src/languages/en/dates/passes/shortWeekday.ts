import type { Pass } from '../../../../dates/DateWords.js'
import type { Expression } from '../../../../dates/Expression.js'
import { Shape, type Token } from '../../../../text/Token.js'

/** Too short to be weekdays by themselves: "The Sun", "he sat". */
const short = new Set(['mon', 'tue', 'wed', 'thu', 'thur', 'fri', 'sat', 'sun'])

/** The place of the short weekday before an expression. */
function weekdayBefore({ first, meaning }: Expression, tokens: readonly Token[]): number | undefined {
  if (meaning.kind !== 'point' || meaning.day === undefined || meaning.month === undefined) return undefined
  const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1
  const token = tokens[at]
  if (!token || token.sentence !== tokens[first]!.sentence) return undefined
  return short.has(token.lower) && token.shape & Shape.Capital ? at : undefined
}

/** "Tue, 17 Jun 2025": as a mail writes it. */
export const shortWeekday: Pass = {
  name: 'short-weekday',
  run: (expressions, { tokens }) =>
    expressions.map((expression) => {
      const at = weekdayBefore(expression, tokens)
      return at === undefined ? expression : { ...expression, first: at, start: tokens[at]!.start }
    }),
}
