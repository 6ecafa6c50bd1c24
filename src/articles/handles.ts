import { afterTime, dateAt } from './printedDate.js'
import { isText, type ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** "@handle", "@handle · Mar 3", "@name@example.social" */
const handle = /^@[\p{L}\d_][\p{L}\d_.@-]{1,90}(?:\s|$)/u
const longestHandle = 9

/** The line with a writer's handle opens a post, and the name above it is the writer's. */
export function handles(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  if (!blocks.some(({ text }) => text[0] === '@')) return blocks as ReadBlock[]
  const read = [...blocks]
  blocks.forEach((block, i) => {
    if (block.text[0] !== '@' || block.words > longestHandle || !handle.test(block.text)) return
    const tail = block.tokens.findIndex(({ text }, at) => at > 1 && /^[·•|–—-]$/u.test(text))
    const dates: ReadBlock['fields'] = block.tokens.flatMap((token, at) => {
      const date = tail < 0 || at < tail ? undefined : dateAt(block.tokens, at, words)
      return date
        ? { field: 'published' as const, start: token.start, end: block.tokens[date.end - 1]!.end, value: date.value }
        : []
    })
    if (tail >= 0 && dates.length === 0 && !isAge(block.tokens.slice(tail + 1), words)) return
    const above = blocks[i - 1]
    /* "@levanteye" alone signs a post as often as it opens one. */
    if (tail < 0 && !(blocks[i + 1]?.kind === 'header' || blocks[i + 1]?.kind === 'divider')) {
      if (isText(above) || above?.text.startsWith('#')) read[i] = { ...block, kind: 'furniture', fields: [] }
      return
    }
    const isNamed = above?.kind === 'short' && above.words <= 5 && block.blankBefore === 0
    if (!isNamed && dates.length === 0 && block.kind !== 'header') return
    const note = { field: 'note' as const, ...block.inner }
    read[i] = { ...block, kind: 'header', closes: false, fields: dates.length > 0 ? dates.slice(0, 1) : [note] }
    const [text, below] = [blocks[i + 1], blocks[i + 2]]
    if (text?.kind === 'short' && (below === undefined || below.kind !== 'body'))
      read[i + 1] = { ...text, kind: 'body' }
    if (isNamed)
      read[i - 1] = { ...above, kind: 'header', fields: [{ field: 'author', ...above.inner, labelled: true }] }
  })
  return read
}

/** "3h", "5 hr. ago", "14:05" */
const isAge = (tokens: ReadBlock['tokens'], words: WordBook): boolean =>
  tokens[0]?.kind === 'number' &&
  (afterTime(tokens, 0, words) > 0 ||
    (tokens.length <= 4 && /^(?:[smhdwy]|\p{L}{2,7})$/u.test(tokens[1]?.folded ?? '')))
