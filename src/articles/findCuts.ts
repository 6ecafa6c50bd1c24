import type { HeaderContext } from './evidence/HeaderEvidence.js'
import type { Header, ReadBlock } from './ReadBlock.js'
import { readHeader } from './readHeader.js'

/** An article begins where the evidence reaches this: a title with a date, two weaker signs and a title. */
const enough = 3

/**
 * The headers that articles begin with, in order; the first is the dump's own beginning whatever speaks for it. Of all
 * ways to read the lines above one paragraph as a header, the one with most evidence counts.
 */
export function findCuts(blocks: readonly ReadBlock[], context: HeaderContext): Header[] {
  const best = new Map<number, Header>()
  for (const { place, kind, dateline, words } of blocks) {
    if (kind !== 'short' && kind !== 'header' && kind !== 'item' && !(kind === 'body' && (dateline ?? words <= 25)))
      continue
    const header = readHeader(blocks, place, context)
    if (!header) continue
    const other = best.get(header.body)
    if (!other || header.score > other.score) best.set(header.body, header)
  }
  const headers = [...best.values()].sort((a, b) => a.first - b.first)
  const cuts: Header[] = []
  headers.forEach((header, i) => {
    if (i === 0 && opensDump(header, blocks)) cuts.push(header)
    else if (header.score >= enough) cuts.push(header)
  })
  return cuts
}

/** Whether only lines that no article ends with stand above the first header. */
const opensDump = ({ first }: Header, blocks: readonly ReadBlock[]) =>
  blocks.slice(0, first).every(({ kind }) => kind !== 'body' && kind !== 'item')
