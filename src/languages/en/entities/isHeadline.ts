import { Shape, type Form, type Token } from '../../../text/Token.js'
import { functionWords } from './words/functionWords.js'
import { knownOf, Known } from './lexicon.js'

/**
 * Whether a sentence is printed in title case or capitals, so that a capital says nothing: "Zelensky Warns of Attacks",
 * "TROOPS ENTER CITY". Nearly all longer words that are no names have a capital then.
 */
export function isHeadline(words: readonly Token[], forms: readonly Form[], first: number, last: number): boolean {
  let capital = 0
  let lower = 0
  for (let i = first; i < last; i++) {
    const { shape, lower: word, text } = forms[i]!
    if (text.length < 3 || !(shape & Shape.Letter) || (i > first && !words[i]!.spaced)) continue
    if (!(shape & Shape.Capital)) {
      if (!functionWords.has(word) && ++lower > 1) return false
    } else if (text.length > 3) capital++
  }
  if (capital < 2 || lower * 8 > capital) return false
  const ended = words[last - 1]!.text === '.'
  return ended ? capital > 5 && lower === 0 : hasCommonWord(words, first, last)
}

function hasCommonWord(words: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = words[i]!
    if (word.text.length > 3 && word.shape & Shape.Capital && knownOf(word) & Known.Common) return true
  }
  return false
}
