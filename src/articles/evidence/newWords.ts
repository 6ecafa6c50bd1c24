import type { ReadBlock } from '../ReadBlock.js'
import type { HeaderEvidence } from './HeaderEvidence.js'
import { stemsOf, type Stems } from './stems.js'

/** How many paragraphs above and below are compared, and how far they are looked for. */
const above = 8
const below = 3
const reach = 20
/** Fewer words on a side prove nothing. */
const fewest = 12
const fewestNames = 3

/** The `count` blocks of text nearest to `from`, in the direction of `step`. */
function texts(blocks: readonly ReadBlock[], from: number, step: 1 | -1, count: number): Stems[] {
  const found: Stems[] = []
  for (let at = from; found.length < count && Math.abs(at - from) < reach; at += step) {
    const block = blocks[at]
    if (!block) break
    if (block.kind === 'body') found.push(stemsOf(block))
  }
  return found
}

/** Which share of the words below stand above too; `undefined` where there are too few. */
function shared(
  old: readonly Stems[],
  fresh: readonly Stems[],
  of: 'long' | 'names',
  least: number,
): number | undefined {
  if (!old.some((stems) => stems[of].length >= least)) return undefined
  const seen = new Set<number>()
  for (const stems of fresh) for (const word of stems[of]) seen.add(word)
  const { size } = seen
  if (size < least) return undefined
  for (const stems of old) for (const word of stems[of]) seen.delete(word)
  return (size - seen.size) / size
}

/**
 * What the shares of words and names that the text below has in common with the text above say. In news, three
 * paragraphs and the eight before them have less than 0.15 in one of 20 places within an article and in one of three
 * between articles; more than 0.4 in every second place within and in one of ten between.
 */
const steps: readonly (readonly [most: number, weight: number])[] = [
  [0.15, 1.5],
  [0.22, 0.75],
  [0.28, 0.25],
  [0.4, -0.25],
  [0.5, -0.75],
  [Infinity, -1.25],
]

/** The text below speaks of other things than the text above. */
export const newWords: readonly HeaderEvidence[] = [
  {
    name: 'articles/new-words',
    weigh: ({ title, first, body, lines }, blocks) => {
      if (title === null || first === 0 || lines.length > 0) return 0
      const old = texts(blocks, first - 1, -1, above)
      const fresh = texts(blocks, body, 1, below)
      const words = shared(old, fresh, 'long', fewest)
      if (words === undefined) return 0
      const names = shared(old, fresh, 'names', fewestNames)
      const share = words + (names === undefined ? words : names / 2)
      return steps.find(([most]) => share < most)![1]
    },
  },
]
