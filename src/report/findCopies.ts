import type { ArticleReport, Copy, Span } from '../types.js'
import { alike, shinglesOf } from './shinglesOf.js'

/** How many passages are kept for each shingle, so that a sentence printed ten thousand times costs no more. */
const kept = 4

interface Passage extends Span {
  readonly article: number
  readonly shingles: readonly number[]
}

/**
 * Paragraphs of two or more articles that are nearly word for word the same. Each paragraph's shingles (rows of five
 * words) are looked up in an index of all those before it; after A. Broder, "On the resemblance and containment of
 * documents" (1997).
 */
export function findCopies(text: string, articles: readonly ArticleReport[]): Copy[] {
  const passages = articles.flatMap(({ blocks }, article) =>
    blocks
      .filter(({ role }) => role !== 'boilerplate')
      .map(({ start, end }): Passage => ({ start, end, article, shingles: shinglesOf(text, { start, end }) }))
      .filter(({ shingles }) => shingles.length > 0),
  )
  const sameAs = passages.map((_, i) => i)
  const root = (i: number): number => {
    while (sameAs[i] !== i) i = sameAs[i] = sameAs[sameAs[i]!]!
    return i
  }
  const isRepeated = repeatedAmong(passages)
  const holders = new Map<number, number>()
  /** Passages that hold one shingle: `links[k]` is one of them, `links[k + 1]` the place of the next, 0 for none. */
  const links = [0]
  const shared = new Int32Array(passages.length)
  passages.forEach((passage, i) => {
    const met: number[] = []
    for (const one of passage.shingles) {
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

/** Whether a shingle may stand more than once: nearly all stand once, and need not be indexed. */
function repeatedAmong(passages: readonly Passage[]): (shingle: number) => boolean {
  const count = passages.reduce((sum, { shingles }) => sum + shingles.length, 0)
  /* Eight places for each shingle, so that few fall together by chance. */
  const places = 2 ** Math.ceil(Math.log2(8 * count + 1))
  const seen = new Uint8Array(places)
  const placeOf = (shingle: number) => shingle & (places - 1)
  for (const { shingles } of passages) {
    for (const one of shingles) if (seen[placeOf(one)]! < 2) seen[placeOf(one)]!++
  }
  return (shingle) => seen[placeOf(shingle)] === 2
}
