import type { ReadBlock } from '../ReadBlock.js'
import type { HeaderEvidence } from './HeaderEvidence.js'

/** How many blocks above a header are searched for the end of the article before. */
const reach = 8

/** The date of a link to another article. */
const isDateAlone = ({ kind, fields }: ReadBlock): boolean =>
  kind === 'header' && fields.every(({ field }) => field === 'published' || field === 'time')

/** A shorter rule ("***") parts the sections of an article too. */
const longRule = 10
export const isLongRule = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'divider' && block.text.length >= longRule

/** The nearest block above that is neither a title nor a caption, nor a link's date. */
function ending(blocks: readonly ReadBlock[], first: number): ReadBlock | undefined {
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const block = blocks[at]!
    if (block.kind !== 'short' && block.kind !== 'caption' && block.kind !== 'item' && !isDateAlone(block)) return block
  }
  return undefined
}

/** What ends an article: links to others, share prompts, a sign-off, a rule across the page. */
export const above: readonly HeaderEvidence[] = [
  {
    name: 'articles/after-furniture',
    weigh: ({ first }, blocks) => {
      const end = ending(blocks, first)
      return end?.kind === 'furniture' ? (end.inside ? 0.5 : 1.5) : 0
    },
  },
  {
    name: 'articles/after-sign-off',
    weigh: ({ first }, blocks) => {
      return ending(blocks, first)?.closes ? 2 : 0
    },
  },
  {
    name: 'articles/after-divider',
    weigh: ({ first }, blocks, { isDivided }) =>
      ending(blocks, first)?.kind === 'divider' ? (isDivided ? 2.25 : 1.5) : 0,
  },
  {
    /** Where rules part articles, text right below one begins an article though it has no title. */
    name: 'articles/text-below-divider',
    weigh: ({ first, title, lines, body }, blocks, { isDivided }) =>
      isDivided && title === null && lines.length === 0 && first === body && !blocks[body]!.dateline
        ? isLongRule(blocks[first - 1])
          ? 0.75
          : 0
        : 0,
  },
]
