import type { HeaderContext } from './evidence/HeaderEvidence.js'
import { linesAbove } from './evidence/spoiled.js'
import { isPost } from './isPost.js'
import { tellsDateOrAuthor, type Header, type ReadBlock } from './ReadBlock.js'
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
    if (other && isMasthead(other, header, blocks)) continue
    if (!other || rank(header, blocks) > rank(other, blocks)) best.set(header.body, header)
  }
  const cuts: Header[] = []
  for (const header of [...best.values()].sort((a, b) => a.first - b.first)) {
    const open = cuts.at(-1)
    if (!open && opensDump(header, blocks)) cuts.push(header)
    else if (open && isContents(open, blocks) && header.score >= enough && opensDump(header, blocks)) cuts[0] = header
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
function rank({ first, title, score, lines }: Header, blocks: readonly ReadBlock[]): number {
  const { left, inList } = linesAbove(blocks, first)
  const isHours = isHour(blocks[first - 1]) || (title !== null && title > first && isHour(blocks[title - 1]))
  const post = isHours && !lines.some(tellsDateOrAuthor) ? hourly : 0
  return (inList ? score : score - Math.min(left, 2) * 0.75) - post - (isLineLeft(blocks[first - 1]) ? leftLine : 0)
}

/** What speaks against a header that leaves a line with a note right above it: "u/grainwatcher". */
const leftLine = 0.75
const isLineLeft = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'header' &&
  !block.closes &&
  block.fields.length > 0 &&
  block.fields.every(({ field, labelled }) => field === 'note' && labelled !== true)

/** What speaks against a header right below the hour of a post, where lines above it may be the title of the whole. */
const hourly = 5
const isHour = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'header' && block.fields.length > 0 && block.fields.every(({ field }) => field === 'time')

const mayOpen = ({ kind, dateline, words }: ReadBlock) =>
  kind === 'short' ||
  kind === 'header' ||
  kind === 'item' ||
  (kind === 'body' && (dateline !== undefined || words <= 25))

/** A paragraph right below a rule that parts the dump's articles. */
const isBelowRule = (blocks: readonly ReadBlock[], { kind, place }: ReadBlock): boolean =>
  kind === 'body' && blocks[place - 1]?.kind === 'divider'

/** The longest line of a list of contents, in words. */
const longestEntry = 14

/** Whether only lines that no article ends with stand above the first header, be they a list of contents. */
const opensDump = ({ first }: Header, blocks: readonly ReadBlock[]): boolean => !blocks.slice(0, first).some(isOwnText)

/** Text of an article, and no entry of a list of contents. */
export const isOwnText = ({ kind, stop, words }: ReadBlock): boolean =>
  kind === 'body' || (kind === 'item' && (stop || words > longestEntry))

/** Of the lines above a dump's first text, none of which is told to be the title, the upper one is. */
const isMasthead = (upper: Header, lower: Header, blocks: readonly ReadBlock[]): boolean =>
  upper.title !== null &&
  blocks[upper.title]!.words >= longestKicker &&
  upper.score < enough &&
  lower.score < enough &&
  opensDump(upper, blocks)

/** The name of a section above a title has fewer words. */
const longestKicker = 4

/** Whether a header is the dump's first line and a list below it: "Horn Watch Digest / 1. Shells land near camp". */
const isContents = ({ score, body }: Header, blocks: readonly ReadBlock[]): boolean =>
  score < enough && blocks[body]!.kind === 'item' && blocks.slice(0, body).every(({ kind }) => kind !== 'body')
