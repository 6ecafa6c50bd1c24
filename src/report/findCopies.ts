import type { ArticleReport, Copy, Span } from '../types.js'
import { alike, shinglesOf } from './shinglesOf.js'

/** How many wordings are kept for each shingle, so that a sentence in ten thousand of them costs no more. */
const kept = 4

interface Passage extends Span {
  readonly article: number
}

/** A paragraph's wording, with the passages that have it to the letter, and its shingles. */
interface Wording {
  readonly passages: Passage[]
  readonly shingles: readonly number[]
}

/**
 * Paragraphs of two or more articles that are nearly word for word the same. Those that are the same to the letter are told by
 * their text; of all others the shingles (rows of five words) are looked up in an index of those before; after A. Broder, "On
 * the resemblance and containment of documents" (1997).
 */
export function findCopies(text: string, articles: readonly ArticleReport[]): Copy[] {
  const wordings = wordingsOf(text, articles)
  const sameAs = wordings.map((_, i) => i)
  const root = (i: number): number => {
    while (sameAs[i] !== i) i = sameAs[i] = sameAs[sameAs[i]!]!
    return i
  }
  const isRepeated = repeatedAmong(wordings)
  const holders = new Map<number, number>()
  /** Wordings that hold one shingle: `links[k]` is one of them, `links[k + 1]` the place of the next, 0 for none. */
  const links = [0]
  const shared = new Int32Array(wordings.length)
  wordings.forEach(({ shingles }, i) => {
    const met: number[] = []
    for (const one of shingles) {
      if (!isRepeated(one)) continue
      const first = holders.get(one) ?? 0
      let count = 0
      for (let k = first; k > 0; k = links[k + 1]!, count++) {
        const j = links[k]!
        if (j !== i && shared[j]!++ === 0) met.push(j)
      }
      if (count < kept && (count === 0 || links[first] !== i)) holders.set(one, links.push(i, first) - 2)
    }
    for (const j of met) {
      if (shared[j]! >= alike * Math.min(shingles.length, wordings[j]!.shingles.length)) sameAs[root(i)] = root(j)
      shared[j] = 0
    }
  })
  const groups = new Map<number, Passage[]>()
  wordings.forEach(({ passages }, i) => {
    const group = groups.get(root(i))
    if (!group) groups.set(root(i), passages)
    else for (const passage of passages) group.push(passage)
  })
  return [...groups.values()]
    .filter((group) => group.some(({ article }) => article !== group[0]!.article))
    .map((group) => ({ passages: group.sort((a, b) => a.start - b.start) }))
}

/** Each wording that is long enough to be a copy, in the order of its first passage. */
function wordingsOf(text: string, articles: readonly ArticleReport[]): Wording[] {
  const known = new Map<string, Wording>()
  articles.forEach(({ blocks }, article) => {
    for (const { start, end, role } of blocks) {
      if (role === 'boilerplate') continue
      const printed = text.slice(start, end)
      let wording = known.get(printed)
      if (!wording) known.set(printed, (wording = { passages: [], shingles: shinglesOf(text, { start, end }) }))
      wording.passages.push({ start, end, article })
    }
  })
  return [...known.values()].filter(({ shingles }) => shingles.length > 0)
}

/** Whether a shingle may stand more than once: nearly all stand once, and need not be indexed. */
function repeatedAmong(wordings: readonly Wording[]): (shingle: number) => boolean {
  const count = wordings.reduce((sum, { shingles }) => sum + shingles.length, 0)
  /* Eight places for each shingle, so that few fall together by chance. */
  const places = 2 ** Math.ceil(Math.log2(8 * count + 1))
  const seen = new Uint8Array(places)
  const placeOf = (shingle: number) => shingle & (places - 1)
  for (const { shingles } of wordings) {
    for (const one of shingles) if (seen[placeOf(one)]! < 2) seen[placeOf(one)]!++
  }
  return (shingle) => seen[placeOf(shingle)] === 2
}
