import type { ReadBlock } from '../ReadBlock.js'
import type { HeaderEvidence } from './HeaderEvidence.js'

/** How many paragraphs above and below are compared, how far they are looked for, and how much of each is read. */
const above = 4
const below = 3
const reach = 10
const sample = 500
/** Fewer names on a side prove nothing. */
const fewest = 3

/** Capitalised words within sentences. */
const name = /(?<=[^.!?“"‘'\s]\s)\p{Lu}[\p{L}-]{3,40}/gu

/** The names of a block; many headers ask for the same. */
const known = new WeakMap<ReadBlock, readonly string[]>()

function namesOf(block: ReadBlock): readonly string[] {
  let names = known.get(block)
  if (!names) {
    names = (block.text.slice(0, sample).match(name) ?? []).map((word) => word.toLowerCase())
    known.set(block, names)
  }
  return names
}

const namesIn = (blocks: readonly ReadBlock[]) => new Set(blocks.flatMap(namesOf))

/** The `count` blocks of text nearest to `from`, in the direction of `step`. */
function texts(blocks: readonly ReadBlock[], from: number, step: 1 | -1, count: number): ReadBlock[] {
  const found: ReadBlock[] = []
  for (let at = from; found.length < count && Math.abs(at - from) < reach; at += step) {
    const block = blocks[at]
    if (!block) break
    if (block.kind === 'body') found.push(block)
  }
  return found
}

/**
 * The text below speaks of other names than the text above. In news three paragraphs share no name with the four before
 * them in one of 14 places within an article, and in one of two between articles.
 */
export const newNames: readonly HeaderEvidence[] = [
  {
    name: 'articles/new-names',
    weigh: ({ first, title, body, lines }, blocks) => {
      if (title === null || first === 0 || lines.length > 0) return 0
      const [old, fresh] = [namesIn(texts(blocks, first - 1, -1, above)), namesIn(texts(blocks, body, 1, below))]
      if (old.size < fewest || fresh.size < fewest) return 0
      let shared = 0
      for (const one of fresh) if (old.has(one)) shared++
      const share = shared / Math.min(old.size, fresh.size)
      return share === 0 ? 1.25 : share <= 0.1 ? 0.75 : share > 0.4 ? -0.5 : 0
    },
  },
]
