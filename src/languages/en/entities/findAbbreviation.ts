import { Shape, type Token } from '../../../text/Token.js'
import { Known, knownOf } from './lexicon.js'
import type { Piece } from './Piece.js'

/** The abbreviation in brackets after a name: "Syrian Democratic Forces (SDF)"; the letters must begin the name's words in order. */
export function findAbbreviation(words: readonly Token[], pieces: readonly Piece[], i: number): Piece | undefined {
  const long = pieces[i]!
  const short = pieces[i + 1]
  if (!short || short.first !== long.last + 1 || short.last !== short.first + 1) return undefined
  if (!/^[([]$/u.test(words[long.last]!.text) || !/^[)\]]$/u.test(words[short.last]?.text ?? '')) return undefined
  return isInitials(words[short.first]!, words, long) || isForeign(short, words, long) ? short : undefined
}

/** Another language's abbreviation of a body, "Human Rights Defense Network (RNDDH)", "Regulatory Authority of Namibia (Cran)". */
function isForeign({ first, type, thing }: Piece, words: readonly Token[], long: Piece): boolean {
  if (long.type !== 'ORG' || type || thing || knownOf(words[first]!) & Known.Common) return false
  return (words[first]!.shape & Shape.AllCapitals) !== 0 ? long.last - long.first > 1 : long.last - long.first > 3
}

/** Whether the capitals of `short` stand in the name in order, the first at its start. */
function isInitials(short: Token, words: readonly Token[], { first, last }: Piece): boolean {
  if (!(short.shape & Shape.Capital) || last - first < 2) return false
  const letters = Array.from(short.text.matchAll(/\p{Lu}/gu), ([letter]) => letter.toLowerCase())
  if (letters.length < 2) return false
  let at = 0
  for (let i = first; i < last && at < letters.length; i++) {
    if (words[i]!.lower.startsWith(letters[at]!)) at++
  }
  return at >= letters.length - 1
}
