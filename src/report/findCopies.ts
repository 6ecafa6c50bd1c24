import type { ArticleReport, Copy, Span } from '../types.js'

/** Words in a row that are compared: two reporters seldom write the same five. */
const shingle = 5
/** A shorter passage says too little to be called a copy. */
const fewestWords = 12
/** The part of the shorter passage's shingles that the longer one must hold. */
const alike = 0.7
/** How many passages are kept for each shingle, so that a sentence printed ten thousand times costs no more. */
const kept = 4

interface Passage extends Span {
  readonly article: number
  readonly shingles: Int32Array
}

/**
 * Paragraphs of two or more articles that are nearly word for word the same. Each paragraph's shingles (rows of five
 * words) are looked up in an index of all those before it; after A. Broder, "On the resemblance and containment of
 * documents" (1997).
 */
export function findCopies(text: string, articles: readonly ArticleReport[]): Copy[] {
  const passages = articles.flatMap(({ blocks }, article) =>
    blocks.filter(({ role }) => role !== 'boilerplate').flatMap((block) => readShingles(text, block, article)),
  )
  const sameAs = passages.map((_, i) => i)
  const root = (i: number): number => {
    while (sameAs[i] !== i) i = sameAs[i] = sameAs[sameAs[i]!]!
    return i
  }
  const holders = new Map<number, number>()
  /** Passages that hold one shingle: `links[k]` is one of them, `links[k + 1]` the place of the next, 0 for none. */
  const links = [0]
  const shared = new Int32Array(passages.length)
  passages.forEach((passage, i) => {
    const met: number[] = []
    for (const one of passage.shingles) {
      const first = holders.get(one) ?? 0
      let count = 0
      for (let k = first; k > 0; k = links[k + 1]!, count++) {
        const j = links[k]!
        if (j !== i && shared[j]!++ === 0) met.push(j)
      }
      if (count < kept && (count === 0 || links[first] !== i)) holders.set(one, links.push(i, first) - 2)
    }
    for (const j of met) {
      if (shared[j]! >= alike * Math.min(passage.shingles.length, passages[j]!.shingles.length))
        sameAs[root(i)] = root(j)
      shared[j] = 0
    }
  })
  const groups = new Map<number, Passage[]>()
  passages.forEach((passage, i) => {
    const group = groups.get(root(i))
    if (group) group.push(passage)
    else groups.set(root(i), [passage])
  })
  return [...groups.values()]
    .filter((group) => group.some(({ article }) => article !== group[0]!.article))
    .map((group) => ({ passages: group.map(({ start, end, article }) => ({ start, end, article })) }))
}

/** The passage with a hash of each row of five words; none where it is too short. */
function readShingles(text: string, { start, end }: Span, article: number): Passage[] {
  if (end - start < 2 * fewestWords) return []
  const words = hashWords(text, start, end)
  if (words.length < fewestWords) return []
  const shingles = new Int32Array(words.length - shingle + 1)
  for (let i = 0; i < shingles.length; i++) {
    let row = 0
    for (let k = i; k < i + shingle; k++) row = Math.imul(row, prime) ^ words[k]!
    shingles[i] = row
  }
  return [{ start, end, article, shingles }]
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
