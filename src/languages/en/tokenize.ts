import { formBook } from '../../sentences/formBook.js'
import type { RawSentences, Tokenizer } from '../../sentences/Tokenizer.js'
import type { Form } from '../../text/Token.js'
import { fold } from './fold.js'
import { plainLetters } from './plainLetters.js'
import { sentenceEnds } from './sentenceEnds.js'
import { readWithWink } from './wink.js'

/** wink takes quadratic time over a run without white space; nothing that is a word is longer than this. */
const longestRun = 400

/** Lines of one block are wrapped by hand: their breaks are spaces, which wink would take for words, as it would what prints nothing. */
const noWord = /[^\S ]|[\u0085\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu

/** So many code units are one document for wink: a shorter one takes a time of its own to set up, a longer one only memory. */
const documentSize = 10_000

/** English tokens and sentences by wink-nlp, each at its proved place in the text; a document's worth at a time. */
export const tokenize: Tokenizer = function* (texts) {
  for (let from = 0, to = 0; from < texts.length; from = to) {
    for (let size = 0; to < texts.length && size < documentSize; to++) size += texts[to]!.length
    yield* tokenizeTogether(texts.slice(from, to))
  }
}

function tokenizeTogether(texts: readonly string[]): RawSentences[] {
  const spaced = texts.map((text) => text.replace(noWord, ' '))
  const plain = spaced.map(plainLetters)
  const pieces = plain.map(cutLongRuns)
  const readings = readWithWink(pieces.flat())
  let read = 0
  return pieces.map((own, i) => {
    const cut = joinReadings(own, readings.slice(read, (read += own.length)))
    const { forms, starts, pos, ends } = asPrinted(cut, spaced[i]!, plain[i]!)
    return { forms, starts, pos, ends: sentenceEnds({ forms, starts, pos }, ends) }
  })
}

/** What was read of the `plain` text, with its words as they are printed. */
function asPrinted(read: RawSentences, text: string, plain: string): RawSentences {
  if (text === plain) return read
  const { starts } = read
  const book = formBook(fold)
  const printed = (plainWord: string, start: number) => book.of(text.slice(start, start + plainWord.length))
  return { ...read, forms: read.forms.map((form, i) => printed(form.text, starts[i]!)) }
}

/** What was read of the pieces of one text, as if it were read whole. */
function joinReadings(pieces: readonly string[], readings: readonly RawSentences[]): RawSentences {
  if (readings.length === 1) return readings[0]!
  const joined = { forms: [] as Form[], starts: [] as number[], pos: [] as string[], ends: [] as number[] }
  let from = 0
  for (const [i, { forms, starts, pos, ends }] of readings.entries()) {
    joined.ends.push(...ends.map((end) => joined.forms.length + end))
    joined.forms.push(...forms)
    joined.starts.push(...starts.map((start) => from + start))
    joined.pos.push(...pos)
    from += pieces[i]!.length
  }
  return joined
}

/** Whether a run may be too long: a run holds a whole stretch of half its length, and there no space stands. */
function mayHoldLongRun(text: string): boolean {
  const stretch = longestRun / 2
  for (let to = stretch; to <= text.length; to += stretch) if (text.lastIndexOf(' ', to - 1) < to - stretch) return true
  return false
}

/** The text in pieces that end where a run without a space grows too long. */
function cutLongRuns(text: string): string[] {
  if (!mayHoldLongRun(text)) return [text]
  const pieces: string[] = []
  let from = 0
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    run = code === 32 ? 0 : run + 1
    // Never between the two halves of a character.
    if (run < longestRun || (code >= 0xd800 && code < 0xdc00)) continue
    pieces.push(text.slice(from, i + 1))
    from = i + 1
    run = 0
  }
  pieces.push(text.slice(from))
  return pieces
}
