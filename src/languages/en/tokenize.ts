import type { Tokenizer } from '../../sentences/Tokenizer.js'
import { sentenceEnds } from './sentenceEnds.js'
import { readWithWink } from './wink.js'

/** wink takes quadratic time over a run without white space; nothing that is a word is longer than this. */
const longestRun = 400

/** Lines of one block are wrapped by hand: their breaks are spaces, which wink would take for words, as it would what prints nothing. */
const noWord = /[\t\n\v\f\r\u0085\u2028\u2029\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** English tokens and sentences by wink-nlp, each at its proved place in the text. */
export const tokenize: Tokenizer = Object.assign(
  (text: string) => {
    const words: string[] = []
    const starts: number[] = []
    const pos: string[] = []
    const ends: number[] = []
    let from = 0
    const spaced = text.replace(noWord, ' ')
    for (const piece of spaced.length < longestRun ? [spaced] : cutLongRuns(spaced)) {
      const read = readWithWink(piece)
      const before = words.length
      let at = 0
      for (let i = 0; i < read.values.length; i++) {
        const value = read.values[i]!
        at = piece.indexOf(value, at)
        words.push(value)
        starts.push(from + at)
        pos.push(read.pos[i]!)
        at += value.length
      }
      for (const end of read.sentenceEnds) ends.push(before + end)
      from += piece.length
    }
    return { words, starts, pos, ends: sentenceEnds({ words, starts, pos }, ends) }
  },
  { fold: (token: string) => token.toLowerCase().replace(/[’‘ʼ`]/gu, "'") },
)

/** The text in pieces that end where a run without white space grows too long. */
function cutLongRuns(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    run = code === 32 || code === 0xa0 || (code >= 9 && code <= 13) ? 0 : run + 1
    // Never between the two halves of a character.
    if (run < longestRun || (code >= 0xd800 && code < 0xdc00)) continue
    pieces.push(text.slice(from, i + 1))
    from = i + 1
    run = 0
  }
  pieces.push(text.slice(from))
  return pieces
}
