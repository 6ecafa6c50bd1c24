import type { RawToken, Tokenizer } from '../../sentences/Tokenizer.js'
import { sentenceEnds } from './sentenceEnds.js'
import { readWithWink } from './wink.js'

/** wink takes quadratic time over a run without white space; nothing that is a word is longer than this. */
const longestRun = 400
const longRun = new RegExp(`\\S{${longestRun}}`, 'gu')

/** English tokens and sentences by wink-nlp, each at its proved place in the text. */
export const tokenize: Tokenizer = Object.assign(
  (text: string) => {
    const tokens: RawToken[] = []
    const ends: number[] = []
    let from = 0
    for (const piece of text.length < longestRun ? [text] : cutLongRuns(text)) {
      const { values, pos, sentenceEnds: found } = readWithWink(piece)
      const before = tokens.length
      let at = 0
      values.forEach((value, i) => {
        at = piece.indexOf(value, at)
        tokens.push({ text: value, start: from + at, pos: pos[i]! })
        at += value.length
      })
      for (const end of found) ends.push(before + end)
      from += piece.length
    }
    return { tokens, ends: sentenceEnds(tokens, ends) }
  },
  { fold: (token: string) => token.toLowerCase().replace(/[’‘ʼ`]/gu, "'") },
)

/** The text in pieces that end where a run without white space grows too long. */
function cutLongRuns(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { index, 0: run } of text.matchAll(longRun)) {
    pieces.push(text.slice(from, index + run.length))
    from = index + run.length
  }
  pieces.push(text.slice(from))
  return pieces
}
