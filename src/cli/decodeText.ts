import { gunzipSync } from 'node:zlib'
import { InputError } from './Terminal.js'

/** What files that are no text start with, and what to do with them. */
const noTexts: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF: take its text out first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document: save it as plain text first'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['{\\rtf', 'an RTF document: save it as plain text first'],
]

/** What a string of Node can hold, and what is left of memory by it. */
const longest = 256 * 1024 * 1024
const tooLong = new InputError('is longer than 256 MB: cut it into files first')

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; gzipped or not. A byte order mark of UTF-8 stays,
 * as the first character of the text, so that offsets are those of the file's characters.
 * @throws {InputError} that says what the bytes are instead.
 */
export function decodeText(raw: Uint8Array): string {
  const bytes = unzip(raw)
  if (bytes.length > longest) throw tooLong
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const known = noTexts.find(([magic]) => start.startsWith(magic))
  if (known) throw new InputError(`is no text but ${known[1]}`)
  if (start.startsWith('\u00FF\u00FE')) return new TextDecoder('utf-16le').decode(bytes)
  if (start.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(bytes)
  const zero = bytes.subarray(0, 65_536).indexOf(0)
  if (zero >= 0) throw new InputError(`is no text: byte ${zero} is zero (UTF-16 needs a byte order mark)`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { at, byte } = firstBadByte(bytes)
    const shown = byte.toString(16).toUpperCase().padStart(2, '0')
    throw new InputError(
      `is not UTF-8: byte ${at} is 0x${shown}; convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8`,
    )
  }
}

function unzip(raw: Uint8Array): Uint8Array {
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw
  try {
    return gunzipSync(raw, { maxOutputLength: longest })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong
    throw new InputError('is a gzip file that is broken or cut off')
  }
}

/** Where UTF-8 stops to be valid: the longest start of the bytes that decodes, by halving. */
function firstBadByte(bytes: Uint8Array): { at: number; byte: number } {
  const decodes = (length: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream })
      return true
    } catch {
      return false
    }
  }
  let at = 0
  let high = bytes.length
  while (at < high) {
    const middle = (at + high + 1) >> 1
    if (decodes(middle, true)) at = middle
    else high = middle - 1
  }
  // A character that is cut short is bad from its first byte on.
  while (at > 0 && !decodes(at, false)) at--
  return { at, byte: bytes[at] ?? 0 }
}
