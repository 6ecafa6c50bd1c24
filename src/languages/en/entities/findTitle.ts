import { Shape, type Token } from '../../../text/Token.js'
import type { Chunk } from './findChunks.js'
import { isPlainWord, Known, knownOf } from './lexicon.js'
import { officeModifiers, surnameTitles, titles, titleTails } from './words/titles.js'

/** An office with its modifiers, "Deputy Prime Minister", "Minister of Health": its first word and the one after it. */
export function findTitle(first: number, last: number, words: readonly Token[]): Chunk | undefined {
  for (let i = first; i < last; i++) {
    if (!titles.has(words[i]!.lower) || isGeneralOf(words, i, last)) continue
    let end = i + 1
    while (
      end < last &&
      (titles.has(words[end]!.lower) ||
        titleTails.has(words[end]!.lower) ||
        (officeModifiers.has(words[end]!.lower) && end + 1 < last && titles.has(words[end + 1]!.lower)) ||
        words[end]!.text === '-' ||
        (words[end]!.lower === 'in' && words[end - 1]!.text === '-') ||
        words[end]!.text === '.')
    )
      end++
    if (end === last && end === i + 1 && i > first && surnameTitles.has(words[i]!.lower) && isPlainName(words[i - 1]!))
      continue
    let start = i
    while (start > first && officeModifiers.has(words[start - 1]!.lower)) start--
    if (end < last && (words[end]!.lower === 'of' || words[end]!.lower === 'for'))
      end = afterPortfolio(end + 1, last, words)
    return { first: start, last: end }
  }
  return undefined
}

/** "General Trading", "General Hospital": the adjective before a noun, and no rank. */
function isGeneralOf(words: readonly Token[], i: number, last: number): boolean {
  if (words[i]!.lower !== 'general' || i + 1 >= last) return false
  const { lower } = words[i + 1]!
  return isPlainWord(words[i + 1]!) && !titles.has(lower) && !officeModifiers.has(lower)
}

/** The place after "Health and Welfare" in "Minister of Health and Welfare Chen Shih-chung". */
function afterPortfolio(first: number, last: number, words: readonly Token[]): number {
  for (let i = first; i < last; i++) {
    const known = knownOf(words[i]!)
    if (words[i]!.shape & Shape.Capital && !(known & Known.Common && !(known & Known.Given)) && i > first) return i
  }
  return last
}

const isPlainName = (word: Token): boolean =>
  !titles.has(word.lower) &&
  !officeModifiers.has(word.lower) &&
  (!(knownOf(word) & Known.Common) || (knownOf(word) & Known.Given) !== 0)
