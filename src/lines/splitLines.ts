import type { Span } from '../types.js'
import { splitRecords } from './splitRecords.js'

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
  readonly text: string
  /** Its number in the input, from 1, blank lines counted. */
  readonly number: number
  /** How many blank lines stand before it. */
  readonly blankBefore: number
  /** How many characters of white space stand before its first word. */
  readonly indent: number
}

/** White space and the invisible characters that scraped pages are full of (byte order mark, zero-width, directional). */
const blank = /[\s\0\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u

/** "> > quoted mail": no mail is quoted more often than so. */
const deepest = 10

/** The place after the marks that mail quotes lines with: "> Talks end", ">> Talks end". */
function afterQuotes(text: string, from: number, to: number): number {
  let at = from
  for (let i = 0; i < deepest && text[at] === '>'; i++) {
    at++
    while (at < to && blank.test(text[at]!)) at++
  }
  return at
}

/**
 * The non-blank lines of a text, without the marks of quoted mail; a line that holds a record is one for each of its fields. A line ends at LF, CR LF, CR, U+2028 or U+2029.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let blankBefore = 0
  let start = 0
  while (start <= text.length) {
    lineEnd.lastIndex = start
    const found = lineEnd.exec(text)
    const end = found?.index ?? text.length
    number++
    let from = start
    let to = end
    while (from < to && blank.test(text[from]!)) from++
    while (from < to && blank.test(text[to - 1]!)) to--
    if (text[from] === '>') from = afterQuotes(text, from, to)
    if (from === to) blankBefore++
    else {
      lines.push({ start: from, end: to, text: text.slice(from, to), number, blankBefore, indent: from - start })
      blankBefore = 0
    }
    start = end + (found?.[0].length ?? 1)
  }
  return splitRecords(lines)
}

const lineEnd = /\r\n|[\n\r\u2028\u2029]/gu
