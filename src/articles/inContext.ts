import { bios } from './bios.js'
import { chats } from './chats.js'
import { genreOf } from './genres.js'
import { handles } from './handles.js'
import { placeDates, titlesInPlace } from './inPlace.js'
import { foldedWords } from './lineTokens.js'
import { labelledFields } from './readHeaderLine.js'
import type { ReadBlock } from './ReadBlock.js'
import { recurring } from './recurring.js'
import { runs } from './runs.js'
import { underlines } from './underlines.js'
import type { WordBook } from './WordBook.js'

/** What a block's own line cannot say and its neighbours can. Passes, each a list in and a list out. */
export function inContext(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  return [
    underlines,
    codeLines,
    labelRuns,
    chats,
    listItems,
    speakers,
    labelLines,
    creditsAbove,
    handles,
    mastheads,
    recurring,
    titlesInPlace,
    placeDates,
    bios,
  ].reduce((list, pass) => pass(list, words), [...blocks])
}

/** How many lines of one make stand together, to be read as such. */
const fewestInRun = 3

/** "HD", "BY Awa Traoré", "PD 6 October 2022": the fields of a news database. */
function codeLines(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  const read = [...blocks]
  const codeOf = ({ tokens }: ReadBlock) =>
    tokens[1]?.text === ':' ? undefined : words.codes.get(tokens[0]?.text ?? '')
  const coded = blocks.flatMap((block) => (codeOf(block) === undefined ? [] : block.place))
  coded.forEach((place, i) => {
    /* A field may take a line or two below its code. */
    const near = coded.slice(Math.max(0, i - 2), i + 3).filter((other) => Math.abs(other - place) <= 6)
    if (near.length < fewestInRun) return
    const block = blocks[place]!
    const label = codeOf(block)!
    const rest = block.tokens.slice(1)
    const note: ReadBlock['fields'] = [{ field: 'note', ...block.inner, labelled: true }]
    if (rest.length > 0) {
      read[place] = { ...block, kind: 'header', fields: labelledFields(label, rest, words) ?? note }
      return
    }
    read[place] = { ...block, kind: 'header', fields: note }
    const next = blocks[place + 1]
    if (label !== 'title' || !next || next.words > 30 || codeOf(next) !== undefined) return
    read[place + 1] = { ...next, kind: 'header', fields: [{ field: 'title', ...next.inner, labelled: true }] }
  })
  return read
}

/** "First page: 9", "PUBLICATION-TYPE: Newspaper" */
const labelled = /^\p{Lu}[\p{L}\d -]{0,40}:\s/u
/** "draft: false", `"id": 4411,`: in lower case or quoted it has few words. */
const lowerLabelled = /^["']?\p{Ll}[\p{L}\d_-]{0,30}["']?\s?:\s/u
const longestLowerLabelled = 12

/** A label and a speaker's name are no longer, in code units. */
const longestOpening = 90
/** Whether a colon stands near a line's beginning: few lines have one. */
const hasColon = ({ text }: ReadBlock): boolean => {
  const at = text.indexOf(':')
  return at >= 0 && at < longestOpening
}

/** A label's line has no more words, be it an abstract. */
const longestLabelled = 80

/** Among lines whose label is known, other labels are header lines too. */
function labelRuns(blocks: readonly ReadBlock[]): ReadBlock[] {
  const isKnown = ({ kind, fields }: ReadBlock) => kind === 'header' && fields.some((field) => field.labelled === true)
  const read = [...blocks]
  for (const { start, end } of runs(
    blocks,
    (block) =>
      isKnown(block) ||
      (hasColon(block) &&
        ((block.words <= longestLabelled && labelled.test(block.text)) ||
          (block.words <= longestLowerLabelled && lowerLabelled.test(block.text)))),
  )) {
    const known = blocks.slice(start, end).filter(isKnown)
    if (known.length < fewestInRun - 1) continue
    for (let at = known[0]!.place; at < end; at++) {
      const block = read[at]!
      if (block.kind === 'short' || block.kind === 'body')
        read[at] = { ...block, kind: 'header', fields: [{ field: 'note', ...block.inner, labelled: true }] }
    }
  }
  return read
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
  const timed = (block: ReadBlock | undefined) =>
    block !== undefined && /^\p{Nd}{1,2}[:.]\p{Nd}{2}\s\p{L}/u.test(block.text) && block.blankBefore < 2
  const inTimes = (block: ReadBlock, i: number) => timed(block) && (timed(blocks[i - 1]) || timed(blocks[i + 1]))
  return blocks.map((block, i) =>
    block.kind === 'short' && inTimes(block, i)
      ? { ...block, kind: 'item' }
      : block.kind === 'short' && block.numbered && (isRun(blocks[i - 1], block) || isRun(block, blocks[i + 1]))
        ? { ...block, kind: 'item' }
        : block,
  )
}

/** How many lines the same speaker must open, and which share of all short lines such lines make in a chat. */
const turns = 2
const chatShare = 0.3

/** "Omar: yes, two booms": lines of a talk are text, not titles. */
function speakers(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  const name = (block: ReadBlock) =>
    block.words <= 60 && hasColon(block)
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
    const isTurn =
      who !== undefined &&
      genreOf(block, words) === undefined &&
      ((isChat && counts.get(who)! >= turns) || answers(blocks[i + 1]))
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
    const list = foldedWords(block.tokens)
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
    const isAbove = blocks[i + 1]?.fields.some(({ field }) => field === 'published' || field === 'time') ?? false
    return isAbove ? { ...block, closes: false } : block
  })
}

/** So often the name of a channel stands above its posts. */
const fewestPosts = 3
const longestMasthead = 4

/** Whether a line ends what stands above it: a count of views, the time of a post, a rule across the page. */
const endsPost = (block: ReadBlock | undefined): boolean =>
  block === undefined || block.kind === 'furniture' || block.kind === 'divider' || isMoment(block)

const isMoment = ({ kind, fields, closes }: ReadBlock): boolean =>
  kind === 'header' &&
  !closes &&
  fields.length > 0 &&
  fields.every(({ field }) => field === 'time' || field === 'published' || field === 'bare')

/** "Levant Eye" above each post, below the views of the one before: whose they are. A time between is the upper post's. */
function mastheads(blocks: ReadBlock[]): ReadBlock[] {
  const counts = new Map<string, number>()
  const mayBe = ({ kind, words, stop, level }: ReadBlock) =>
    (kind === 'short' || kind === 'caption') && words > 0 && words <= longestMasthead && !stop && level === 0
  for (const block of blocks) {
    if (mayBe(block) && endsPost(blocks[block.place - 1])) counts.set(block.text, (counts.get(block.text) ?? 0) + 1)
  }
  if (![...counts.values()].some((count) => count >= fewestPosts)) return blocks
  const read = [...blocks]
  for (const block of blocks) {
    if (!mayBe(block) || (counts.get(block.text) ?? 0) < fewestPosts || !endsPost(blocks[block.place - 1])) continue
    if (blocks[block.place + 1]?.kind === 'furniture') continue
    read[block.place] = { ...block, kind: 'header', fields: [{ field: 'publisher', ...block.inner }] }
    let from = block.place
    while (from > 0 && isMoment(blocks[from - 1]!)) from--
    if (blocks[from - 1]?.kind !== 'furniture') continue
    for (let at = from; at < block.place; at++) {
      const above = blocks[at]!
      if (above.fields.every(({ field }) => field !== 'published'))
        read[at] = { ...above, kind: 'furniture', fields: [], inside: false }
    }
  }
  return read
}
