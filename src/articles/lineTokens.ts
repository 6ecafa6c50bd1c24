import type { Span } from '../types.js'

/** A word, a number or a mark of a header line. */
export interface LineToken extends Span {
  readonly text: string
  /** Folded for look-up; decimal digits as ASCII. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
}

const rest = /\p{L}[\p{L}\p{M}]{0,60}(?:['’]\p{L}{1,60})?|\p{Nd}{1,60}|&(?:#\d{2,6}|[a-z]{2,8});|\S/uy
const letter = /^\p{L}/u
const digit = /^\p{Nd}/u

/** The parts of a line, an HTML entity ("&bull;") one mark, as far as `limit` of them. Offsets count from `offset`. Plain ASCII words take the short way. */
export function lineTokens(line: string, offset: number, fold: (word: string) => string, limit = 80): LineToken[] {
  const tokens: LineToken[] = []
  let at = 0
  while (at < line.length && tokens.length < limit) {
    const code = line.charCodeAt(at)
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0) {
      at++
      continue
    }
    let end = at
    while (end < line.length && isAsciiLetter(line.charCodeAt(end))) end++
    const next = line.charCodeAt(end)
    if (end > at && !(next > 127) && next !== 39) {
      const text = line.slice(at, end)
      tokens.push({ start: offset + at, end: offset + end, text, folded: text.toLowerCase(), kind: 'word' })
      at = end
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
    const folded = kind === 'word' ? fold(text) : kind === 'number' ? asciiDigits(text) : text
    tokens.push({ start: offset + at, end: offset + at + text.length, text, folded, kind })
    at += text.length
  }
  return tokens
}

const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122

/** "٢٠٢٤" → "2024": the Arabic and the Persian digits; others stay. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
