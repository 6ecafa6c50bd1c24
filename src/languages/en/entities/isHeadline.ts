import { Shape, type Token } from '../../../text/Token.js'
import { knownOf, Known } from './lexicon.js'

/**
 * Whether a sentence is printed in title case or capitals, so that a capital says nothing: "Zelensky Warns of Attacks",
 * "TROOPS ENTER CITY". Nearly all longer words that are no names have a capital then.
 */
export function isHeadline(words: readonly Token[], first: number, last: number): boolean {
  let capital = 0
  let lower = 0
  let common = 0
  for (let i = first; i < last; i++) {
    const { shape, lower: word, text } = words[i]!
    if (!(shape & Shape.Letter) || text.length < 4 || (i > first && !words[i]!.spaced)) continue
    if (!(shape & Shape.Capital)) {
      if (!(knownOf(word) & Known.Function)) lower++
      if (lower > 4) return false
      continue
    }
    capital++
    if (i > first && knownOf(word) & Known.Common) common++
  }
  return capital > 1 && lower * 5 <= capital && (common > 0 || lower === 0)
}
