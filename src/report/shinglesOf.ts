import type { Span } from '../types.js'

/** Words in a row that are compared: two reporters seldom write the same five. */
const shingle = 5
/** A shorter passage says too little to be called a copy. */
const fewestWords = 12
/** The part of the shorter passage's shingles that the longer one must hold for the two to be copies. */
export const alike = 0.7

const none = new Int32Array(0)

/** A hash of each row of five words in a passage; none where it is too short to be called a copy. */
export function shinglesOf(text: string, { start, end }: Span): Int32Array {
  if (end - start < 2 * fewestWords) return none
  const words = hashWords(text, start, end)
  if (words.length < fewestWords) return none
  const shingles = new Int32Array(words.length - shingle + 1)
  for (let i = 0; i < shingles.length; i++) {
    let row = 0
    for (let k = i; k < i + shingle; k++) row = Math.imul(row, prime) ^ words[k]!
    shingles[i] = row
  }
  return shingles
}

/** FNV-1a's numbers. */
const [offset, prime] = [0x811c9dc5, 0x01000193]

/** A hash of each word, in one run over the code units: ASCII letters in lower case, all beyond ASCII and Latin marks as they are. */
function hashWords(text: string, start: number, end: number): number[] {
  const words: number[] = []
  let hash = offset
  for (let i = start; i <= end; i++) {
    let unit = i < end ? text.charCodeAt(i) : 32
    if (unit >= 65 && unit <= 90) unit += 32
    const inWord =
      (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit > 0xbf && (unit < 0x2000 || unit > 0x206f))
    if (inWord) hash = Math.imul(hash ^ unit, prime)
    else if (hash !== offset) {
      words.push(hash)
      hash = offset
    }
  }
  return words
}
