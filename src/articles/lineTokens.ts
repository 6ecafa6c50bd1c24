import { covers } from '../text/span.js'
import type { Span } from '../types.js'

/** A word, a number or a mark of a header line. */
export interface LineToken extends Span {
  readonly text: string
  /** Folded for look-up; decimal digits as ASCII. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
}

const longestNumber = 60
const rest = /\p{L}[\p{L}\p{M}]{0,60}(?:['’]\p{L}{1,60})?|\p{Nd}{1,60}|&(?:#\d{2,6}|[a-z]{2,8});|\S/uy
const letter = /^\p{L}/u
const digit = /^\p{Nd}/u

/** The parts of a line, an HTML entity ("&bull;") one mark, as far as `limit` of them. Offsets count from `offset`. What is plain ASCII takes the short way. */
export function lineTokens(line: string, offset: number, fold: (word: string) => string, limit = 80): LineToken[] {
  const tokens: LineToken[] = []
  const add = (at: number, text: string, folded: string, kind: LineToken['kind']): number => {
    const end = at + text.length
    tokens.push({ start: offset + at, end: offset + end, text, folded, kind })
    return end
  }
  let at = 0
  while (at < line.length && tokens.length < limit) {
    const code = line.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0) {
      at++
      continue
    }
    const isLetter = isAsciiLetter(code)
    if (isLetter || isAsciiDigit(code)) {
      const is = isLetter ? isAsciiLetter : isAsciiDigit
      let end = at + 1
      while (end < line.length && is(line.charCodeAt(end))) end++
      const next = line.charCodeAt(end)
      if (!(next > 127) && (isLetter ? next !== 39 : end - at <= longestNumber)) {
        const text = line.slice(at, end)
        at = isLetter ? add(at, text, text.toLowerCase(), 'word') : add(at, text, text, 'number')
        continue
      }
    } else if (isPlainMark(code)) {
      const text = line[at]!
      at = add(at, text, text, 'mark')
      continue
    }
    rest.lastIndex = at
    const text = rest.exec(line)?.[0]
    if (text === undefined) {
      at++
      continue
    }
    // A tatweel alone is drawn for a dash.
    const kind = text === '\u0640' ? 'mark' : letter.test(text) ? 'word' : digit.test(text) ? 'number' : 'mark'
    at = add(at, text, kind === 'word' ? fold(text) : kind === 'number' ? asciiDigits(text) : text, kind)
  }
  return tokens
}

/** All parts of a line as they fold, its marks too. */
export const foldedParts = (tokens: readonly LineToken[]): string[] => tokens.map(({ folded }) => folded)

/** The parts of a line that lie within a span. */
export const tokensIn = (tokens: readonly LineToken[], span: Span): LineToken[] =>
  tokens.filter((token) => covers(span, token))

/** The words and numbers of a line as they fold, the first `most` of them. */
export function foldedWords(tokens: readonly LineToken[], most = Infinity): string[] {
  const words: string[] = []
  for (const { kind, folded } of tokens) {
    if (words.length >= most) break
    if (kind !== 'mark') words.push(folded)
  }
  return words
}

const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122
const isAsciiDigit = (code: number) => code >= 48 && code <= 57
/** Printed ASCII but "&", which may open an HTML entity, and the dashes and quotation marks of Unicode. */
const isPlainMark = (code: number) =>
  (code > 32 && code < 127 && code !== 38) || (code >= 0x2010 && code <= 0x201f) || code === 0x2026

/** "٢٠٢٤" → "2024": the Arabic and the Persian digits; others stay. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
