import { Shape, type Token } from '../text/Token.js'
import type { TokenRange } from './Draft.js'

/** A dateline has no more tokens: "GOMA, Democratic Republic of Congo, March 3 (Reuters) -". */
const longest = 18
const dash = /^(?:[-–—]|--)$/u

/**
 * What is said begins after the dateline: "GOMA (Reuters) - At least 14 people were wounded, the army said." A dateline
 * opens its sentence, ends with a dash, and before that is a name in capitals or has an agency in brackets.
 */
export function withoutDateline(tokens: readonly Token[], content: TokenRange): TokenRange {
  const { first, last } = content
  if (tokens[first - 1]?.sentence === tokens[first]?.sentence) return content
  let bracket = false
  for (let i = first; i < Math.min(last - 1, first + longest); i++) {
    const token = tokens[i]!
    if (i > first && dash.test(token.text) && (token.spaced || tokens[i - 1]!.text === ')')) {
      const isDateline = bracket || (tokens[first]!.shape & Shape.AllCapitals) !== 0
      return isDateline ? { first: i + 1, last } : content
    }
    if (token.text === '(') bracket = true
    const fits = token.shape & (Shape.Capital | Shape.Digit | Shape.Mark) || token.text.length <= 3
    if (!fits) return content
  }
  return content
}
