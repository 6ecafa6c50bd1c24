import { labelledFields } from './readHeaderLine.js'
import type { ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** What a block's own line cannot say and its neighbours can. Passes, each a list in and a list out. */
export function inContext(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  return [listItems, speakers, labelLines, creditsAbove].reduce((list, pass) => pass(list, words), [...blocks])
}

/** "3. Lieutenant Hani Khaled" among its like is an item; alone above a paragraph it is a heading. */
function listItems(blocks: readonly ReadBlock[]): ReadBlock[] {
  const digit = (block: ReadBlock) => /^\(?\p{Nd}/u.test(block.text)
  const isRun = (upper: ReadBlock | undefined, lower: ReadBlock | undefined) =>
    upper !== undefined &&
    lower !== undefined &&
    [upper, lower].every(
      ({ numbered, kind, words }) => (numbered && words > 0 && kind === 'short') || kind === 'item',
    ) &&
    digit(upper) === digit(lower) &&
    (digit(upper) || lower.blankBefore === 0)
  return blocks.map((block, i) =>
    block.kind === 'short' && block.numbered && (isRun(blocks[i - 1], block) || isRun(block, blocks[i + 1]))
      ? { ...block, kind: 'item' }
      : block,
  )
}

/** How many lines the same speaker must open, and which share of all short lines such lines make in a chat. */
const turns = 2
const chatShare = 0.3

/** "Omar: yes, two booms": lines of a talk are text, not titles. */
function speakers(blocks: readonly ReadBlock[]): ReadBlock[] {
  const name = (block: ReadBlock) =>
    block.words <= 60
      ? /^(?:\[[^\]]{3,30}\]\s?)?(?<name>[^\s:][^:]{0,24}):\s/u.exec(block.text)?.groups?.['name']
      : undefined
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (block.kind !== 'short' && block.kind !== 'body') continue
    const who = name(block)
    if (who !== undefined) counts.set(who, (counts.get(who) ?? 0) + 1)
  }
  const spoken = [...counts.values()].filter((count) => count >= turns).reduce((sum, count) => sum + count, 0)
  const isChat = spoken >= blocks.length * chatShare
  const answers = (next: ReadBlock | undefined) =>
    next?.kind === 'body' && next.fields.length === 0 && name(next) !== undefined
  return blocks.map((block, i) => {
    if (block.kind !== 'short') return block
    const who = name(block)
    const isTurn = who !== undefined && ((isChat && counts.get(who)! >= turns) || answers(blocks[i + 1]))
    return isTurn ? { ...block, kind: 'body' } : block
  })
}

/** A label alone on its line, and what it labels on the next: "Source" / "OCHA". */
function labelLines(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  const read = [...blocks]
  for (let i = 0; i + 1 < read.length; i++) {
    const block = read[i]!
    const next = read[i + 1]!
    if (
      block.words > 3 ||
      (block.kind !== 'short' && block.kind !== 'header') ||
      next.blankBefore > 0 ||
      block.fields.length > 1
    )
      continue
    const list = block.tokens.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded)
    const label = words.phraseAt(list, 0, (meaning) => meaning.label !== undefined)
    if (!label || label.end !== list.length || list.length === 0) continue
    if (next.kind === 'body' || next.words > 20 || next.tokens.length === 0) continue
    const fields = labelledFields(label.meaning.label!, next.tokens, words)
    if (!fields) continue
    read[i] = { ...block, kind: 'header', fields: [{ field: 'note', ...block.inner, labelled: true }] }
    read[i + 1] = { ...next, kind: 'header', fields }
    i++
  }
  return read
}

/** "Words by Amna Idris" above "Published: 24 May" opens an article; in brackets or with nothing below it ends one. */
function creditsAbove(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.map((block, i) => {
    if (!block.closes || /^[([]/u.test(block.text)) return block
    const isAbove = blocks[i + 1]?.fields.some(({ field }) => field === 'published') ?? false
    return isAbove ? { ...block, closes: false } : block
  })
}
