import type { PhraseTable } from '../patterns/PhraseTable.js'
import { literal, type Senses, type Term } from '../patterns/TermPattern.js'
import { Shape, type Token } from '../text/Token.js'
import { readDigits } from './readDigits.js'

/** A word of the lexicon, ready for look-up. */
export interface Entry {
  readonly senses: Senses
  readonly capital: boolean
}

/** A term with its tokens, `first` up to but without `last`. */
export interface DateTerm extends Term {
  readonly first: number
  readonly last: number
}

/** The terms that start at token `i`; none where the rules know nothing of it. */
export function readTerms(
  text: string,
  tokens: readonly Token[],
  i: number,
  table: PhraseTable<Entry>,
): readonly DateTerm[] {
  const token = tokens[i]!
  const phrase = table.at(tokens, i)
  if (phrase && fits(phrase.value, token)) {
    return [
      { start: token.start, end: tokens[phrase.end - 1]!.end, first: i, last: phrase.end, senses: phrase.value.senses },
    ]
  }
  if (token.shape & Shape.Digit && isDigit(token.lower)) return readNumber(text, tokens, i, token.start, table)
  if (token.shape & Shape.Digit && /^['’‘]\d/u.test(token.text)) {
    const mark = { start: token.start, end: token.start + 1, first: i, last: i + 1, senses: apostrophe }
    return [mark, ...readNumber(text, tokens, i, token.start + 1, table)]
  }
  return token.shape & Shape.Letter && hasJoint(token.text) ? readJoined(token, i, table) : []
}

const fits = (entry: Entry, token: Token): boolean => !entry.capital || (token.shape & Shape.Capital) !== 0
/** "’90s" is one token. */
const apostrophe: Senses = { [literal("'")]: true }
export const isDigit = (text: string): boolean => text >= '0' && text < ':'
const hasJoint = (text: string): boolean => /[-‐‑–]|\p{L}\d|\d\p{L}/u.test(text)

const tail = /[\p{L}.]{1,8}/uy

/** A run of digits and the letters that hang on it: "1990s", "25th", "6:30am", "10p.m.". */
function readNumber(
  text: string,
  tokens: readonly Token[],
  i: number,
  start: number,
  table: PhraseTable<Entry>,
): readonly DateTerm[] {
  // Arabic and Persian digits fold to these, one for one.
  const parts = isDigit(text[start]!) ? readDigits(text, start) : readDigits(tokens[i]!.lower, 0)
  if (parts.length === 0) return []
  const read = parts.map(({ from, to, senses }) => ({ start: start + from, end: start + to, senses }))
  let { end } = read.at(-1)!
  let last = i
  while (last < tokens.length && tokens[last]!.start < end) last++
  tail.lastIndex = end
  const fullStop = tokens[last - 1]!.end === end + 1 && text[end] === '.'
  if (
    (tokens[last - 1]!.end > end && !fullStop) ||
    (tokens[last]?.start === end && /^\p{L}/u.test(tokens[last]!.text))
  ) {
    const letters = tail.exec(text)?.[0] ?? ''
    const word = [letters, letters.replace(/\.$/u, '')].find((form) => lookUp(form.toLowerCase(), table))
    if (word === undefined) return []
    read.push({ start: end, end: end + word.length, senses: lookUp(word.toLowerCase(), table)!.senses })
    end += word.length
    while (last < tokens.length && tokens[last]!.start < end) last++
    if (tokens[last - 1]!.end > end + 1) return []
  }
  return read.map((term) => ({ start: term.start, end: term.end, first: i, last, senses: term.senses }))
}

const pieces = /[-‐‑–]|\p{L}+|\d+/gu

/** A word with parts: "mid-2011", "Aug-2022", "FY2023". All of them must be known. */
function readJoined(token: Token, i: number, table: PhraseTable<Entry>): readonly DateTerm[] {
  if (token.text.length > 24) return []
  const read: DateTerm[] = []
  for (const { 0: piece, index } of token.text.matchAll(pieces)) {
    const senses = sensesOfPiece(piece, table)
    if (!senses) return []
    const start = token.start + index
    if (start !== (read.at(-1)?.end ?? token.start)) return []
    read.push({ start, end: start + piece.length, first: i, last: i + 1, senses })
  }
  return read.at(-1)?.end === token.end ? read : []
}

function sensesOfPiece(piece: string, table: PhraseTable<Entry>): Senses | undefined {
  if (/^[-‐‑–]$/u.test(piece)) return { '=-': true }
  if (isDigit(piece)) return readDigits(piece, 0)[0]?.senses
  const entry = lookUp(piece.toLowerCase(), table)
  return entry && (!entry.capital || piece !== piece.toLowerCase()) ? entry.senses : undefined
}

const lookUp = (lower: string, table: PhraseTable<Entry>): Entry | undefined => table.word(lower)
