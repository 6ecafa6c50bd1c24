import type { HeaderContext } from './evidence/HeaderEvidence.js'
import { isPost } from './isPost.js'
import type { Header, ReadBlock } from './ReadBlock.js'
import { readHeader } from './readHeader.js'
import type { WordBook } from './WordBook.js'

/** An article begins where the evidence reaches this: a title with a date, two weaker signs and a title. */
const enough = 3

/**
 * The headers that articles begin with, in order; the first is the dump's own beginning whatever speaks for it. Of all
 * ways to read the lines above one paragraph as a header, the one with most evidence counts.
 */
export function findCuts(blocks: readonly ReadBlock[], words: WordBook, context: HeaderContext): Header[] {
  const best = new Map<number, Header>()
  for (const block of blocks) {
    if (!mayOpen(block)) continue
    const header = readHeader(blocks, block.place, context, enough)
    if (!header) continue
    const other = best.get(header.body)
    if (!other || header.score > other.score) best.set(header.body, header)
  }
  const cuts: Header[] = []
  for (const header of [...best.values()].sort((a, b) => a.first - b.first)) {
    const open = cuts.at(-1)
    if (!open && opensDump(header, blocks)) cuts.push(header)
    else if (header.score < enough || (open && isPost(header, open, blocks, words))) continue
    else if (!open || open.body <= header.first) cuts.push(header)
    else if (header.score > open.score) cuts[cuts.length - 1] = header
  }
  return cuts
}

const mayOpen = ({ kind, dateline, words }: ReadBlock) =>
  kind === 'short' ||
  kind === 'header' ||
  kind === 'item' ||
  (kind === 'body' && (dateline !== undefined || words <= 25))

/** Whether only lines that no article ends with stand above the first header. */
const opensDump = ({ first }: Header, blocks: readonly ReadBlock[]) =>
  blocks.slice(0, first).every(({ kind }) => kind !== 'body' && kind !== 'item')
