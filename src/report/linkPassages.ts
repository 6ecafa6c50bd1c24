import { alike } from './shinglesOf.js'

/** How many of a passage's shingles, the lowest, it is looked up by; after A. Broder's MinHash (1997). */
const looked = 6
/** How many passages are kept for each, so that a paragraph printed ten thousand times costs no more. */
const kept = 4

/**
 * For each passage the place of the first one that it is a copy of, or its own. Passages that share one of their lowest
 * shingles are compared shingle by shingle.
 */
export function linkPassages(passages: readonly { readonly shingles: readonly number[] }[]): number[] {
  const sameAs = passages.map((_, i) => i)
  const root = (i: number): number => {
    while (sameAs[i] !== i) i = sameAs[i] = sameAs[sameAs[i]!]!
    return i
  }
  const holders = new Map<number, number[]>()
  passages.forEach(({ shingles }, i) => {
    const own = new Set(shingles)
    const compared = new Set<number>()
    for (const one of Int32Array.from(own).sort().subarray(0, looked)) {
      const before = holders.get(one) ?? []
      if (before.length === 0) holders.set(one, before)
      for (const j of before) {
        if (compared.has(j)) continue
        compared.add(j)
        const other = passages[j]!.shingles
        const shared = other.reduce((n, each) => n + (own.has(each) ? 1 : 0), 0)
        if (shared >= alike * Math.min(own.size, other.length)) link(root(i), root(j))
      }
      if (before.length < kept) before.push(i)
    }
  })
  return sameAs.map((_, i) => root(i))

  function link(a: number, b: number): void {
    sameAs[Math.max(a, b)] = Math.min(a, b)
  }
}
