import type { Header, ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/**
 * Whether a header is that of a post in the running report that `open` began: nothing but a date with a time, above its
 * heading, while the report itself has its date below the title or calls itself live.
 */
export function isPost(header: Header, open: Header, blocks: readonly ReadBlock[], words: WordBook): boolean {
  const above = blocks[header.first - 1]
  const lines = header.lines.length === 0 && above?.kind === 'header' ? [above] : header.lines
  const fields = lines.flatMap((line) => line.fields)
  if (!fields.some(({ field }) => field === 'time')) return false
  if (fields.some(({ field }) => field !== 'time' && field !== 'published')) return false
  if (lines.some(({ place }) => header.title !== null && place > header.title)) return false
  if (open.title === null) return false
  /* "18:52" above each heading, and none above the title: the hours of a running report. */
  const isHour = fields.every(({ field }) => field === 'time')
  if (isHour && !hasHourAbove(blocks, open.title)) return true
  const dates = (lines: readonly ReadBlock[]) =>
    lines.flatMap((line) => line.fields.flatMap(({ value }) => value ?? []))
  if (wordsOf(blocks[open.title]!).some((_, i, list) => words.phraseAt(list, i, ({ live }) => Boolean(live))))
    return true
  /* "14 SEP, 13:05": a day without its year is a page's, not a post's. */
  const isOtherDay = fields.some(({ field, value }) => field === 'published' && !value)
  const isDatedBelow = open.lines.some(
    ({ place, fields: said }) => place > open.title! && said.some(({ value }) => value),
  )
  if (isOtherDay || !isDatedBelow) return false
  const reported = dates(open.lines)
  return dates(lines).every((day) => reported.includes(day))
}

/** How many lines above a title are looked at. */
const reach = 16

/** Whether a time stands among the lines right above a title. */
function hasHourAbove(blocks: readonly ReadBlock[], title: number): boolean {
  for (let at = title - 1; at >= Math.max(0, title - reach); at--) {
    const { kind, fields } = blocks[at]!
    if (kind !== 'header' && kind !== 'divider') return false
    if (fields.some(({ field }) => field === 'time')) return true
  }
  return false
}

const wordsOf = (block: ReadBlock) => block.tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)
