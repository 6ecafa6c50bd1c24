import type { ReadBlock } from '../ReadBlock.js'

/** How much of a block is read, in code units. */
const sample = 500
/** Words are compared by their first letters: "rebel" and "rebels" are the same, "strikes" and "struck" are not. */
const shortStem = 5
const longStem = 6
/** Shorter words say nothing of what a text is about. */
const shortest = 4
const shortestLong = 5
const shortestName = 3

/** The words of a block as numbers: two words with the same first letters have the same number. */
export interface Stems {
  /** Words of four letters or digits and more, as often as they stand. */
  readonly short: readonly number[]
  /** Words of five letters and more, each once. */
  readonly long: readonly number[]
  /** Capitalised words within sentences, each once. */
  readonly names: readonly number[]
}

/** Many headers ask for the same block. */
const known = new WeakMap<ReadBlock, Stems>()

/** The words of a block's beginning. */
export function stemsOf(block: ReadBlock): Stems {
  let stems = known.get(block)
  if (!stems) known.set(block, (stems = scan(block.text)))
  return stems
}

/** One pass by character codes, as this runs over a good part of a dump. */
function scan(text: string): Stems {
  /* Rows of numbers, as thousands of sets are long to make and to clear away. */
  const stems = { short: [] as number[], long: [] as number[], names: [] as number[] }
  const end = Math.min(text.length, sample)
  let at = 0
  while (at < end) {
    if (!isWordCode(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let hash = 0
    let short = 0
    let long = 0
    let name = 0
    let length = 0
    let digits = false
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (!isWordCode(code)) break
      if (code < 58) digits = true
      length++
      if (length > longStem) continue
      hash = (Math.imul(hash, 31) + lower(code)) | 0
      if (length <= shortestLong) name = hash
      if (length <= shortStem) short = hash
      long = hash
    }
    if (length >= shortest) stems.short.push(short)
    if (digits) continue
    if (length >= shortestLong) addOnce(stems.long, long)
    if (length >= shortestName && isCapital(text, start) && isInside(text, start)) addOnce(stems.names, name)
  }
  return stems
}

const addOnce = (list: number[], one: number): void => {
  if (!list.includes(one)) list.push(one)
}

/** Letters and digits; of other scripts than Latin all that is no punctuation. */
const isWordCode = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : code >= 0xc0 &&
      (code < 0x2000 || code > 0x303f) &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      code !== 0x60c &&
      code !== 0x61b

const lower = (code: number): number =>
  code < 128 ? code | 32 : code < 0x590 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code <= 90 : lower(code) !== code
}

const opening = new Set(['.', '!', '?', '“', '"', '‘', "'", ' ', '\n'])

/** Whether a word stands within a sentence: "in Goma", "al-Tanf", "(Reuters". */
function isInside(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before === '-' || before === '(') return true
  return at > 1 && (before === ' ' || before === '\n') && !opening.has(text[at - 2]!)
}
