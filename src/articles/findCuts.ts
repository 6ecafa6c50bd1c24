import type { HeaderContext } from './evidence/HeaderEvidence.js'
import { linesAbove } from './evidence/spoiled.js'
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
    if (!mayOpen(block) && !(context.isDivided && isBelowRule(blocks, block))) continue
    const header = readHeader(blocks, block.place, context, enough)
    if (!header) continue
    const other = best.get(header.body)
    if (!other || rank(header, blocks) > rank(other, blocks)) best.set(header.body, header)
  }
  const cuts: Header[] = []
  for (const header of [...best.values()].sort((a, b) => a.first - b.first)) {
    const open = cuts.at(-1)
    if (!open && opensDump(header, blocks)) cuts.push(header)
    else if (header.score < enough + (open ? doubt(header, open) : 0)) continue
    else if (open && isPost(header, open, blocks, words)) continue
    else if (!open || open.body <= header.first) cuts.push(header)
    else if (header.score > open.score) cuts[cuts.length - 1] = header
  }
  return cuts
}

/** What speaks of a break in the page above or around a title; all else is the title's own words. */
const breaks = new Set(
  [
    'blank-lines-above',
    'blank-lines-below',
    'after-furniture',
    'after-sign-off',
    'after-divider',
    'language-change',
    'dateline',
  ].map((rule) => `articles/${rule}`),
)

/**
 * How much more evidence a title alone needs, as it may be a heading: more below an article that has its date or byline,
 * since the articles of a dump are mostly of one make.
 */
function doubt(header: Header, open: Header): number {
  const isAlone = header.lines.length === 0 && header.names.length === 0
  if (!isAlone || header.evidence.some(({ rule }) => breaks.has(rule))) return 0
  return open.lines.length > 0 ? 1 : 0.25
}

/** Of two ways to read the lines above a paragraph, the one that leaves fewer lines over that look like titles too. */
function rank({ first, score }: Header, blocks: readonly ReadBlock[]): number {
  const { left, inList } = linesAbove(blocks, first)
  return inList ? score : score - Math.min(left, 2) * 0.75
}

const mayOpen = ({ kind, dateline, words }: ReadBlock) =>
  kind === 'short' ||
  kind === 'header' ||
  kind === 'item' ||
  (kind === 'body' && (dateline !== undefined || words <= 25))

/** A paragraph right below a rule that parts the dump's articles. */
const isBelowRule = (blocks: readonly ReadBlock[], { kind, place }: ReadBlock): boolean =>
  kind === 'body' && blocks[place - 1]?.kind === 'divider'

/** Whether only lines that no article ends with stand above the first header. */
const opensDump = ({ first }: Header, blocks: readonly ReadBlock[]) =>
  blocks.slice(0, first).every(({ kind }) => kind !== 'body' && kind !== 'item')
