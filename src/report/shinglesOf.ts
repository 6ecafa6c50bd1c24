import { emptyHash, hashed } from '../text/fnv.js'
import type { Span } from '../types.js'

/** Words in a row that are compared: two reporters seldom write the same five. */
const shingle = 5
/** A shorter passage says too little to be called a copy. */
const fewestWords = 12
/** The part of the shorter passage's shingles that the longer one must hold for the two to be copies. */
export const alike = 0.7

const none: readonly number[] = []

/** A hash of each row of five words in a passage; none where it is too short to be called a copy. */
export function shinglesOf(text: string, { start, end }: Span): readonly number[] {
  if (end - start < 2 * fewestWords) return none
  const words = hashWords(text, start, end)
  if (words.length < fewestWords) return none
  const shingles: number[] = []
  for (let i = 0; i + shingle <= words.length; i++) {
    let row = 0
    for (let k = i; k < i + shingle; k++) row = hashed(row, words[k]!)
    shingles.push(row)
  }
  return shingles
}

/** A hash of each word, in one run over the code units: ASCII letters in lower case, all beyond ASCII and Latin marks as they are. */
function hashWords(text: string, start: number, end: number): number[] {
  const words: number[] = []
  let hash = emptyHash
  for (let i = start; i <= end; i++) {
    let unit = i < end ? text.charCodeAt(i) : 32
    if (unit >= 65 && unit <= 90) unit += 32
    const inWord =
      (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 0xbf && (unit < 0x2000 || unit > 0x206f))
    if (inWord) hash = hashed(hash, unit)
    else if (hash !== emptyHash) {
      words.push(hash)
      hash = emptyHash
    }
  }
  return words
}
