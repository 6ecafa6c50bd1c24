import { tellsDateOrAuthor, type ReadBlock } from '../ReadBlock.js'
import type { HeaderEvidence } from './HeaderEvidence.js'

/** "Tim Anderson", "Global Research," between header lines. */
const isName = (blocks: readonly ReadBlock[], at: number): boolean =>
  blocks[at]!.words <= (blocks[at]!.text.includes(',') ? 12 : 4) &&
  (blocks[at - 1]?.kind === 'header' || blocks[at + 1]?.kind === 'header') &&
  blocks[at]!.tokens.every(({ kind, text }) => kind === 'mark' || text.length === 3 || /^[\p{Lu}\p{Lo}]/u.test(text))

/** Whether the lines above open a list of links. */
const opensList = (blocks: readonly ReadBlock[], title: number): boolean => linesAbove(blocks, title).inList

/** How many lines above are looked at, and how many words a line must have to count as left over. */
const reach = 8
const fewestWords = 4

/** The lines that look like titles between a line and the text above it, and whether they stand in a list of links. */
export function linesAbove(
  blocks: readonly ReadBlock[],
  place: number,
): { readonly left: number; readonly inList: boolean } {
  let left = 0
  for (let at = place - 1; at >= 0 && at >= place - reach; at--) {
    /* Above a gap in the page stands the end of another text, and a list without gaps. */
    const { blankBefore, usualBlank } = blocks[at + 1]!
    if (blankBefore > usualBlank || (blankBefore > 0 && endsTightList(blocks, at))) break
    const { kind, words, opensList: inList, level } = blocks[at]!
    if (inList) return { left, inList }
    if (kind === 'short') left += words >= fewestWords && (level === 0 || level === 7) ? 1 : 0
    else if (kind !== 'header' && kind !== 'caption' && !(kind === 'furniture' && words <= 1)) break
  }
  return { left, inList: false }
}

/** Whether the line ends a list of links that stand without a blank line between. */
export function endsTightList(blocks: readonly ReadBlock[], last: number): boolean {
  for (let at = last; at > 0 && at > last - longestList; at--) {
    const { kind, blankBefore, opensList: isHead } = blocks[at]!
    if (isHead) return at < last
    if (kind !== 'short' && kind !== 'item' && kind !== 'body') return false
    if (blankBefore > 0) return false
  }
  return false
}
const longestList = 24

const latin = /\p{Script=Latin}/u
const sameScript = (a: ReadBlock, b: ReadBlock) => latin.test(a.text) === latin.test(b.text)

/** What speaks against a header. */
export const spoiled: readonly HeaderEvidence[] = [
  {
    /** More lines that look like titles: links to other articles, of which the last or none is the title. */
    name: 'articles/more-titles',
    weigh: ({ title, extras, lines }, blocks) => {
      if (title === null || extras.length === 0) return 0
      const lastLine = Math.max(-1, ...lines.map(({ place }) => place).filter((place) => place > title))
      const [next, ...others] = extras.filter((at) => !isName(blocks, at) && !(lastLine >= 0 && at > lastLine))
      if (next === undefined) return 0
      const below = blocks[next + 1]
      const isNearer = blocks[next]!.blankBefore > (below?.kind === 'header' ? below.blankBefore : Infinity)
      const isLink = opensList(blocks, title) && blocks[next]!.words < 14
      const isStandfirst =
        !isNearer &&
        !isLink &&
        blocks[next]!.words > blocks[title]!.words &&
        !blocks[next]!.titleCase &&
        sameScript(blocks[next]!, blocks[title]!)
      return (isStandfirst ? 0.25 : -0.75) - others.length * 0.75
    },
  },
  {
    /** In a list of lines without blank lines between, while paragraphs have them. */
    name: 'articles/in-list',
    weigh: ({ title, first }, blocks) => {
      const at = title ?? first
      const [before, here, next] = [blocks[at - 1], blocks[at]!, blocks[at + 1]]
      if (here.kind !== 'short' || here.usualBlank === 0) return 0
      const above = before !== undefined && before.kind !== 'header' && at === first && here.blankBefore === 0
      const below = next?.kind === 'short' && next.blankBefore === 0 && next.words <= here.words
      return (above ? -1 : 0) - (below ? 0.5 : 0)
    },
  },
  {
    /** A line of a word or two stands nearer to the text above it: a sign-off, and no section's name. */
    name: 'articles/loose-kicker',
    weigh: ({ title, first }, blocks, { isOutlet }) => {
      if (title === null || first === 0 || title === first || blocks[first]!.kind !== 'short') return 0
      if (isOutlet(blocks[first]!)) return 0.25
      const apart = blocks[first]!.blankBefore - blocks[first + 1]!.blankBefore
      return apart > 0 || (apart === 0 && blocks[first - 1]!.kind === 'furniture') ? 0 : -0.5
    },
  },
  {
    /** "Source: ..." below a text is that text's, and no header of what follows. */
    name: 'articles/loose-lines',
    weigh: ({ title, first, lines }, blocks) => {
      if (title === null || first === 0 || lines[0]?.place !== first || title === first) return 0
      if (blocks[first - 1]!.kind !== 'body') return 0
      /* "AN Document RVCOU...", a blank line, "HD": what a database prints below one text, and above the next. */
      const isNote = lines[0].fields.every(({ field }) => field === 'note')
      const below = lines.find(({ place, blankBefore }) => place > first && place <= title && blankBefore > 0)
      if (isNote && below) return -1
      const gaps = blocks.slice(first + 1, title + 1).map(({ blankBefore }) => blankBefore)
      const apart = Math.max(...gaps) - blocks[first]!.blankBefore
      const upper = lines.filter(({ place }) => place < title).flatMap(({ fields }) => fields)
      const isCredit = upper.every(({ field }) => field === 'source' || field === 'author')
      return apart > 0 ? -3 : apart === 0 && isCredit ? -2 : 0
    },
  },
  {
    /** A heading stands above a list more often than a title does. */
    name: 'articles/list-below',
    weigh: ({ title, body, lines }, blocks) =>
      title !== null && lines.length === 0 && blocks[body]!.kind === 'item' ? -0.75 : 0,
  },
  {
    /** Below "References" a date without a title is that of what is cited. */
    name: 'articles/cited-date',
    weigh: ({ title, first, lines }, blocks) =>
      title === null && lines.length > 0 && !blocks[first]!.closes && opensList(blocks, first) ? -2 : 0,
  },
  {
    /** "2/5 The first video was filmed ..." goes on with a thread. */
    name: 'articles/part-of-thread',
    weigh: ({ body }, blocks) => {
      const part = /^(?<at>\d{1,2})\/\d{0,2}[.):]?\s/u.exec(blocks[body]!.text)?.groups?.['at']
      return part !== undefined && Number(part) > 1 ? -8 : 0
    },
  },
  {
    /** "II. Findings"; but a section has no date, and none of the page's lines above it. */
    name: 'articles/numbered',
    weigh: ({ title, first, lines }, blocks) => {
      if (title === null || !blocks[title]!.numbered) return 0
      const above = blocks[first - 1]
      const isParted = (above?.kind === 'furniture' && !above.inside) || above?.kind === 'divider'
      return isParted || lines.some(tellsDateOrAuthor) ? -0.5 : -1.5
    },
  },
  {
    /** Two different dates: the upper one is the article's before. */
    name: 'articles/two-dates',
    weigh: ({ lines, title }) => {
      if (title === null) return 0
      const days = (above: boolean) =>
        lines
          .filter(({ place }) => place < title === above)
          .flatMap(({ fields }) => fields.filter(({ value }) => value))
      const [upper] = days(true)
      const [lower] = days(false)
      return upper && lower && upper.value !== lower.value ? -1.5 : 0
    },
  },
]
