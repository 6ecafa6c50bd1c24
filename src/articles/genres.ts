import { foldedWords } from './lineTokens.js'
import type { ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** The name of an office has no more words. */
const longestOffice = 9
const capital = /^[\p{Lu}\p{Lo}\p{Nd}]/u
const genreMark = /^[:|–—»/·•-]$/u

/** "Press Office of the Ports Authority", "Reporters in Goma and Bukavu", "Interior Ministry": all longer words are capitalised. */
export function isOffice({ tokens, words: count, level, stop }: ReadBlock, words: WordBook): boolean {
  if (count > longestOffice || count < 2 || level > 0 || stop) return false
  let place = 0
  let last = ''
  let opens = false
  let joined = false
  for (const { kind, folded, text } of tokens) {
    if (kind === 'mark') {
      if (text !== ',' && text !== '-' && text !== '&' && text !== '/' && text !== '(' && text !== ')') return false
      continue
    }
    const isSmall = words.small.has(folded) || words.afterNames.has(folded)
    if (!isSmall && text.length > 3 && !capital.test(text)) return false
    if (place < 2 && words.offices.has(folded)) opens = true
    else if (opens && place <= 3 && isSmall) joined = true
    place++
    last = folded
  }
  return words.offices.has(last) || (opens && joined)
}

/** A title of a genre has no fewer words. */
const fewestOfGenre = 4
const tailMark = /^[,،:–—-]$/u
/** The tail of a title has no more words. */
const longestTail = 4

/** "Tanker turns away from port, officials say": who says so stands at the end. */
export function isAttributed({ tokens, kind, words: count }: ReadBlock, words: WordBook): boolean {
  if (kind !== 'short' || count < 6) return false
  let at = tokens.length - 1
  if (!words.tells.has(tokens[at]!.folded)) return false
  for (let spoken = 0; at > 0 && spoken <= longestTail; at--) {
    if (tokens[at]!.kind !== 'mark') spoken++
    else return tailMark.test(tokens[at]!.text)
  }
  return false
}

/** "Opinion | Who pays for the ditch", "Statement by the spokesperson on ..." */
export function genreOf(
  { tokens, kind: block, words: count }: ReadBlock,
  words: WordBook,
): 'marked' | 'statement' | undefined {
  if (block !== 'short' || count < fewestOfGenre) return undefined
  const list = foldedWords(tokens, 6)
  if (words.phraseAt(list, 0, ({ genreStart }) => genreStart === true)) return 'statement'
  const genre = words.phraseAt(list, 0, (meaning) => meaning.genre === true)
  if (!genre || genre.end >= list.length) return undefined
  let spoken = 0
  for (const { kind, text } of tokens) {
    if (kind !== 'mark') spoken++
    else if (spoken === genre.end) return genreMark.test(text) ? 'marked' : undefined
    if (spoken > genre.end) return undefined
  }
  return undefined
}
