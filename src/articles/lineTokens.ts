import type { Span } from '../types.js'

/** A word, a number or a mark of a header line. */
export interface LineToken extends Span {
  readonly text: string
  /** Folded for look-up; decimal digits as ASCII. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
}

const part = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu

/** The parts of a line, as far as `limit` of them. Offsets count from `offset`. */
export function lineTokens(line: string, offset: number, fold: (word: string) => string, limit = 80): LineToken[] {
  const tokens: LineToken[] = []
  for (const { 0: text, index } of line.matchAll(part)) {
    const kind = /^\p{L}/u.test(text) ? 'word' : /^\p{Nd}/u.test(text) ? 'number' : 'mark'
    const folded = kind === 'word' ? fold(text) : kind === 'number' ? asciiDigits(text) : text
    tokens.push({ start: offset + index, end: offset + index + text.length, text, folded, kind })
    if (tokens.length === limit) break
  }
  return tokens
}

/** "٢٠٢٤" → "2024": the Arabic and the Persian digits; others stay. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
