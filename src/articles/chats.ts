import { lineTokens } from './lineTokens.js'
import { dateAt } from './printedDate.js'
import type { ReadBlock } from './ReadBlock.js'
import { runs } from './runs.js'
import type { WordBook } from './WordBook.js'

/** How many lines of a talk stand together, to be read as such. */
const fewestInRun = 3

/** "[03/08/2023, 21:14] Rima: yes", "03/08/2023, 21:14 - Rima: yes", "21:14 Rima: yes" */
function isStamped({ text }: ReadBlock): boolean {
  if (!/^[[\p{Nd}]/u.test(text)) return false
  const name = text.slice(0, 40).search(/[^\p{Nd}[\]./:, -]/u)
  if (name < 5 || !/\p{Nd}:\p{Nd}{2}/u.test(text.slice(0, name))) return false
  return /^[^\s:][^:]{0,24}:\s/u.test(text.slice(name, name + 40))
}

/** The name that a line of a talk is said by, and the place in it where the words begin. */
function speakerOf({ text }: ReadBlock): { readonly name: string; readonly at: number } {
  const found = /^\P{L}{0,40}(?:\p{L}{1,2}\]?[\s,-]{1,3})?(?<name>[^:]{1,40}):\s/u.exec(text.slice(0, 90))
  return { name: found?.groups!['name']!.trim() ?? '', at: found?.[0].length ?? 0 }
}

/** In a channel one writer has nearly all messages, and they are longer than those of a talk. */
const writerShare = 0.8
const longMessage = 14
/** Messages of so many words are no talk, whoever writes them. */
const longestTurn = 30
const shortestPost = 8

/** "12/03/2024, 14:05 - Lake Desk: Gunmen on three boats attacked ...": a channel's messages are posts, each with its date. */
function channel(
  blocks: readonly ReadBlock[],
  stamped: readonly ReadBlock[],
  words: WordBook,
): ReadBlock[] | undefined {
  const counts = new Map<string, number>()
  let spoken = 0
  for (const block of stamped) {
    const { name } = speakerOf(block)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    spoken += block.words
  }
  const isOnes = Math.max(...counts.values()) >= stamped.length * writerShare
  if (spoken / stamped.length < (isOnes ? longMessage : longestTurn)) return undefined
  const read = [...blocks]
  for (const block of stamped) {
    const { inner, place } = block
    const own = speakerOf(block).at
    const tokens = lineTokens(block.text.slice(0, own), inner.start, words.fold)
    const at = tokens.findIndex((_, i) => dateAt(tokens, i, words))
    const found = at < 0 ? undefined : dateAt(tokens, at, words)
    const date = found && { start: tokens[at]!.start, end: tokens[found.end - 1]!.end, value: found.value }
    if (lineTokens(block.text.slice(own), 0, words.fold, 20).length < shortestPost) {
      read[place] = { ...block, kind: 'furniture', fields: [], inside: true }
      continue
    }
    const dateline = { start: inner.start, end: inner.start + own, agency: null, date: date ?? null, strong: true }
    read[place] = { ...block, kind: 'body', fields: [], closes: false, dateline }
  }
  return read
}

/** Lines of a talk with their times are text; where the talk begins, something new does. */
export function chats(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  const stamped = blocks.filter(isStamped)
  if (stamped.length < fewestInRun) return blocks as ReadBlock[]
  const posts = channel(blocks, stamped, words)
  if (posts) return posts
  const read = [...blocks]
  for (const { start, end } of runs(blocks, isStamped)) {
    if (end - start < fewestInRun) continue
    for (let at = start; at < end; at++) {
      const block = read[at]!
      const { inner } = block
      const dateline =
        at === start ? { start: inner.start, end: inner.start, agency: null, date: null, strong: true } : undefined
      read[at] = { ...block, kind: 'body', fields: [], closes: false, dateline }
    }
  }
  return read
}
