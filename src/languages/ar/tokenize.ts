import { formBook } from '../../sentences/formBook.js'
import type { RawSentences, Tokenizer } from '../../sentences/Tokenizer.js'
import type { Form } from '../../text/Token.js'
import { splitClitics } from './clitics.js'
import { cutWords, type Piece } from './cutWords.js'
import { fold } from './fold.js'
import { isKnownWord } from './lexicon.js'
import { endSentences } from './endSentences.js'

/** A part of a word that is ready to be a token: offsets from the word's start. */
interface Part {
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly pos: string
}

/** Words come again and again; each is folded and parted once. */
const known = new Map<string, readonly Part[]>()
const mostKnown = 50_000

function partsOf(word: string): readonly Part[] {
  let parts = known.get(word)
  if (!parts) {
    if (known.size >= mostKnown) known.clear()
    known.set(word, (parts = readParts(word)))
  }
  return parts
}

const wholeOf = (word: string, pos: string): Part => ({ from: 0, to: word.length, lower: fold(word), pos })

function readParts(word: string): readonly Part[] {
  const lower = fold(word)
  const drawn = word.length <= 40 ? drawnApart(word, lower) : undefined
  if (drawn) return drawn
  const parts = splitClitics(lower, word)
  if (parts.length === 1 || word.length > 40) return [wholeOf(word, 'X')]
  let at = 0
  return parts.map(({ length, lower: form, clitic }, i) => {
    const from = at
    at = i === parts.length - 1 ? word.length : afterLetters(word, at, length)
    return { from, to: at, lower: form, pos: clitic ? (form === 'و' || form === 'ف' ? 'CCONJ' : 'ADP') : 'X' }
  })
}

/** Prepositions that the printer draws apart from a name: "لـبي بي سي", "وبـكييف". */
const apart = /^(?<and>[وف]?)(?<preposition>[بلك])\u0640+(?=\p{L}{2})/u

function drawnApart(word: string, lower: string): readonly Part[] | undefined {
  const { and, preposition } = apart.exec(word)?.groups ?? {}
  if (preposition === undefined || isKnownWord(lower)) return undefined
  const from = and!.length
  const rest = word.slice(from).search(/[^\u0640]/u) + from + 1
  const start = rest + word.slice(rest).search(/[^\u0640]/u)
  return [
    ...(from > 0 ? [{ from: 0, to: from, lower: and!, pos: 'CCONJ' }] : []),
    { from, to: start, lower: preposition, pos: 'ADP' },
    { from: start, to: word.length, lower: fold(word.slice(start)), pos: 'X' },
  ]
}

/** The place after so many letters and the marks that they bear. */
function afterLetters(word: string, from: number, letters: number): number {
  let at = from
  let seen = 0
  while (at < word.length) {
    const counts = fold(word[at]!) !== ''
    if (counts && seen === letters) break
    if (counts) seen++
    at++
  }
  return at
}

/** The parts of speech that the look of a piece tells; words have none, as the rules ask for words and not for classes. */
const posOf: Readonly<Record<Piece['kind'], string>> = { arabic: 'X', latin: 'X', number: 'NUM', mark: 'PUNCT' }

/**
 * Arabic tokens and sentences. The conjunctions و and ف and the prepositions ب, ل and ك are tokens of their own where they
 * hang on a word; the article stays with its noun.
 */
export const tokenize: Tokenizer = (texts) => texts.map(cutText)

function cutText(text: string): RawSentences {
  const pieces = cutWords(text)
  const book = formBook(fold)
  const forms: Form[] = []
  const starts: number[] = []
  const pos: string[] = []
  /** For each piece the place after its last token. */
  const after: number[] = []
  for (const { kind, start, end } of pieces) {
    const word = text.slice(start, end)
    for (const part of kind === 'arabic' ? partsOf(word) : [wholeOf(word, posOf[kind])]) {
      forms.push(book.of(word.slice(part.from, part.to), part.lower))
      starts.push(start + part.from)
      pos.push(part.pos)
    }
    after.push(forms.length)
  }
  return { forms, starts, pos, ends: endSentences(text, pieces).map((piece) => after[piece - 1]!) }
}
