import { literal, type Senses, type Term } from '../patterns/TermPattern.js'
import type { Passage } from '../sentences/Passage.js'
import { Shape, type Token } from '../text/Token.js'
import type { Entry, Lexicon } from './Lexicon.js'
import { readDigits } from './readDigits.js'

/** A term with its tokens, `first` up to but without `last`. */
export interface DateTerm extends Term {
  readonly first: number
  readonly last: number
}

/** Terms that follow each other without a break, at least one of which is worth a look. */
export type Stretch = readonly DateTerm[]

/** The stretches of a passage in which the words of a pack's rules stand side by side. One look-up a token. */
export function readStretches(passage: Passage, lexicon: Lexicon): Stretch[] {
  const { tokens, text } = passage
  const kindOf = kinds(lexicon)
  const stretches: Stretch[] = []
  for (let i = 0, after = 0; i < tokens.length; i++) {
    if (kindOf(tokens[i]!) !== Kind.Trigger) continue
    let from = i
    while (from > after && kindOf(tokens[from - 1]!) !== Kind.None && isTied(tokens, from, text)) from--
    const stretch: DateTerm[] = []
    let at = from
    while (at < tokens.length && (at === from || isTied(tokens, at, text))) {
      const read = kindOf(tokens[at]!) === Kind.None ? [] : readTerms(text, tokens, at, lexicon)
      if (read.length > 0) stretch.push(...read)
      else if (at > i) break
      else if (stretch.length > 0) stretches.push(stretch.splice(0))
      at = Math.max(at + 1, read.at(-1)?.last ?? 0)
    }
    if (stretch.length > 0) stretches.push(stretch)
    after = at
    i = Math.max(i, at - 1)
  }
  return stretches
}

/** Whether token `at` goes on with the one before: in one sentence, or after "Nov." where wink ends one. */
function isTied(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!]
  if (before.sentence === token.sentence) return true
  return before.text.length < 6 && before.text.length > 2 && text[before.end - 1] === '.' && isDigit(token.text)
}

const Kind = { None: 0, Known: 1, Trigger: 2 } as const
type Kind = (typeof Kind)[keyof typeof Kind]

/** Tells what a token is to the rules; numbers and joined words are worked out once a form. */
function kinds(lexicon: Lexicon): (token: Token) => Kind {
  const worked = new Map<string, Kind>()
  return (token) => {
    const known = lexicon.known.get(token.lower)
    if (known !== undefined) return known ? Kind.Trigger : Kind.Known
    if (!(token.shape & Shape.Digit) && !token.text.includes('-')) return Kind.None
    let kind = worked.get(token.text)
    if (kind === undefined) worked.set(token.text, (kind = workOut(token, lexicon)))
    return kind
  }
}

function workOut(token: Token, lexicon: Lexicon): Kind {
  const alone = { ...token, start: 0, end: token.text.length }
  const terms = readTerms(token.text, [alone], 0, lexicon)
  if (terms.some(({ senses }) => lexicon.isTrigger(senses))) return Kind.Trigger
  return terms.length > 0 || isDigit(token.text) ? Kind.Known : Kind.None
}

/** The terms that start at token `i`; none where the rules know nothing of it. */
function readTerms(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): readonly DateTerm[] {
  const token = tokens[i]!
  const phrase = lexicon.table.at(tokens, i)
  if (phrase && fits(phrase.value, token)) {
    return [
      { start: token.start, end: tokens[phrase.end - 1]!.end, first: i, last: phrase.end, senses: phrase.value.senses },
    ]
  }
  if (token.shape & Shape.Digit && isDigit(token.lower)) return readNumber(text, tokens, i, token.start, lexicon)
  if (token.shape & Shape.Digit && /^['’‘]\d/u.test(token.text)) {
    const mark = { start: token.start, end: token.start + 1, first: i, last: i + 1, senses: apostrophe }
    return [mark, ...readNumber(text, tokens, i, token.start + 1, lexicon)]
  }
  return token.shape & Shape.Letter && hasJoint(token.text) ? readJoined(token, i, lexicon) : []
}

const fits = (entry: Entry, token: Token): boolean => !entry.capital || (token.shape & Shape.Capital) !== 0
/** "’90s" is one token. */
const apostrophe: Senses = { [literal("'")]: true }
const isDigit = (text: string): boolean => text >= '0' && text < ':'
const hasJoint = (text: string): boolean => /[-‐‑–]|\p{L}\d|\d\p{L}/u.test(text)

const tail = /[\p{L}.]{1,8}/uy

/** A run of digits and the letters that hang on it: "1990s", "25th", "6:30am", "10p.m.". */
function readNumber(
  text: string,
  tokens: readonly Token[],
  i: number,
  start: number,
  lexicon: Lexicon,
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
    const word = [letters, letters.replace(/\.$/u, '')].find((form) => lookUp(form.toLowerCase(), lexicon))
    if (word === undefined) return []
    read.push({ start: end, end: end + word.length, senses: lookUp(word.toLowerCase(), lexicon)!.senses })
    end += word.length
    while (last < tokens.length && tokens[last]!.start < end) last++
    if (tokens[last - 1]!.end > end + 1) return []
  }
  return read.map((term) => ({ ...term, first: i, last }))
}

const pieces = /[-‐‑–]|\p{L}+|\d+/gu

/** A word with parts: "mid-2011", "Aug-2022", "FY2023". All of them must be known. */
function readJoined(token: Token, i: number, lexicon: Lexicon): readonly DateTerm[] {
  if (token.text.length > 24) return []
  const read: DateTerm[] = []
  for (const { 0: piece, index } of token.text.matchAll(pieces)) {
    const senses = sensesOfPiece(piece, lexicon)
    if (!senses) return []
    const start = token.start + index
    if (start !== (read.at(-1)?.end ?? token.start)) return []
    read.push({ start, end: start + piece.length, first: i, last: i + 1, senses })
  }
  return read.at(-1)?.end === token.end ? read : []
}

function sensesOfPiece(piece: string, lexicon: Lexicon): Senses | undefined {
  if (/^[-‐‑–]$/u.test(piece)) return { '=-': true }
  if (isDigit(piece)) return readDigits(piece, 0)[0]?.senses
  const entry = lookUp(piece.toLowerCase(), lexicon)
  return entry && (!entry.capital || piece !== piece.toLowerCase()) ? entry.senses : undefined
}

const lookUp = (lower: string, lexicon: Lexicon): Entry | undefined => {
  const found = lexicon.table.at([{ lower } as Token], 0)
  return found?.value
}
