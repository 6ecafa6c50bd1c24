import { restatedShare } from './evidence/restated.js'
import { lineTokens } from './lineTokens.js'
import { dateIn } from './readFields.js'
import { isText, tellsDateOrAuthor, type ReadBlock } from './ReadBlock.js'
import { isTitleCase } from './titleShape.js'
import type { WordBook } from './WordBook.js'

/** A title in lower case or in quotation marks has from two words to so many. */
const fewestWords = 2
const mostWords = 20
/** A heading or a link in lower case has no more. */
const longestLow = 14

const lower = /^["'“‘«]?\p{Ll}/u
const quoted = /^["“«].*["”»]$/u
const open = /[,;:،؛&\p{Pd}]$/u
const stops = /[.…。۔।][)\]"'”’»]{0,3}$/u

/** What a title or a heading below may stand under: the end of a sentence, a line of the page, or the dump's start. */
const isEnd = (block: ReadBlock | undefined): boolean =>
  block === undefined || (block.kind === 'body' ? block.stop : block.kind !== 'item' || block.stop)

/** Whether a line says when or by whom what follows was written; "On Mon, 4 Mar, Desk wrote:" opens a quotation. */
const isHeaderLine = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'header' && !block.closes && !block.text.endsWith(':') && tellsDateOrAuthor(block)

const mayBeTitle = ({ kind, words, level, dateline, text }: ReadBlock): boolean =>
  kind === 'body' &&
  words >= fewestWords &&
  words <= mostWords &&
  level === 0 &&
  dateline === undefined &&
  !open.test(text)

/** The words of a text were let go; a title's are wanted. */
const asTitle = (block: ReadBlock, words: WordBook): ReadBlock => {
  const tokens = lineTokens(block.text, block.inner.start, words.fold)
  return { ...block, kind: 'short', tokens, titleCase: isTitleCase(tokens) }
}

/** A title with a stop has from four words to so many, and a standfirst below it no more than that. */
const fewestStopped = 4
const mostStopped = 18
const longestStandfirst = 50
/** How far below such a title header lines stand. */
const farthest = 3
const inner = /[.!?]["'”’]?\s["'“‘]?\p{Lu}/u

/**
 * "Three villages lose their only road." above header lines or a dateline: a title where the page ends something above it, or where
 * the text below says it again; the last sentence of an article above does neither.
 */
function isStoppedTitle(blocks: readonly ReadBlock[], at: number): boolean {
  const block = blocks[at]!
  if (block.words < fewestStopped || block.words > mostStopped || inner.test(block.text) || lower.test(block.text))
    return false
  const above = blocks[at - 1]
  const isFirm = above === undefined || above.kind === 'divider' || (above.kind === 'furniture' && !above.inside)
  const isParted = isFirm || block.blankBefore > block.usualBlank
  const text = blocks[at + 1]
  if (isText(text) && text?.dateline?.strong)
    return above === undefined || (isParted && (restatedShare(blocks, at, at + 1) ?? 0) >= mostSaid)
  let line = at + 1
  while (line < at + farthest && isBetween(blocks[line], isParted)) line++
  if (!isHeaderLine(blocks[line])) return false
  let body = line
  while (body < line + 6 && blocks[body] && !isText(blocks[body])) body++
  if (!isText(blocks[body])) return false
  for (let i = line; i < body; i++) if (blocks[i]!.kind === 'short' && blocks[i]!.words > 6) return false
  if (isFirm) return true
  /* "Levant Eye, [2 Aug at 19:47]" opens a post, and nothing of it stands above. */
  for (const { field } of blocks[line]!.fields) if (field === 'publisher' || field === 'bare') return false
  return isParted || (restatedShare(blocks, at, body) ?? 0) >= fewestSaid
}
/** The share of its longer words that the text says again, and the share where nothing stands between the two. */
const fewestSaid = 0.3
const mostSaid = 0.5

/** Names, and a standfirst that ends with a stop as the title does. */
const isBetween = (block: ReadBlock | undefined, isParted: boolean): boolean =>
  block !== undefined &&
  (block.kind === 'short'
    ? block.words <= longestNames
    : isParted && block.kind === 'body' && block.stop && !block.dateline && block.words <= longestStandfirst)
const longestNames = 4

/**
 * Lines that are titles by their place and not by their make: "fighting resumes near the dam" right above a date, a
 * quotation of two sentences above a byline. Where a dump writes its titles in lower case, its headings and links are too.
 */
export function titlesInPlace(blocks: ReadBlock[], words: WordBook): ReadBlock[] {
  let read: ReadBlock[] | undefined
  let isLow = false
  const low: number[] = []
  for (let at = 0; at + 1 < blocks.length; at++) {
    const block = blocks[at]!
    if (!mayBeTitle(block)) continue
    const isStopped = stops.test(block.text)
    if (isStopped && isStoppedTitle(blocks, at)) {
      read ??= [...blocks]
      read[at] = asTitle(block, words)
      continue
    }
    const isLower = !isStopped && lower.test(block.text)
    if (!isLower && !quoted.test(block.text)) continue
    /* Links in lower case stand one below the other. */
    if (!isEnd(blocks[at - 1]) && !(isLower && low.at(-1) === at - 1)) continue
    if (isLower) low.push(at)
    const next = blocks[at + 1]!
    const isAbove =
      isHeaderLine(next) ||
      (next.kind === 'short' && (!isLower || next.words <= longestNames) && isHeaderLine(blocks[at + 2]))
    if (!isAbove) continue
    isLow ||= isLower
    read ??= [...blocks]
    read[at] = asTitle(block, words)
  }
  if (!isLow || !read) return read ?? blocks
  for (const at of low) {
    const block = read[at]!
    if (block.words > longestLow || block.kind !== 'body') continue
    const next = read[at + 1]!
    if (isText(next) && lower.test(next.text) && next.words > longestLow) continue
    read[at] = asTitle(block, words)
  }
  return read
}

/** A place and a date have no more words. */
const longestPlaceDate = 10
const hasDigit = /\p{Nd}/u

/** "Mountains of the East, 1 June 2024" between a title and a text: a place, and when. */
export function placeDates(blocks: ReadBlock[], words: WordBook): ReadBlock[] {
  let read: ReadBlock[] | undefined
  for (let at = 1; at + 1 < blocks.length; at++) {
    const block = blocks[at]!
    if (block.kind !== 'short' || block.words > longestPlaceDate || block.level > 0 || !hasDigit.test(block.text))
      continue
    const above = blocks[at - 1]!
    if (above.kind !== 'short' || above.words < 4 || !isText(blocks[at + 1])) continue
    const date = dateIn(block, words)
    if (!date || date.end < block.inner.end - 1 || date.start <= block.inner.start) continue
    const place = block.tokens.filter(({ end }) => end <= date.start)
    if (!/^[,،–—|-]$/u.test(place.at(-1)?.text ?? '')) continue
    if (place.some(({ kind, text }) => kind === 'word' && text.length > 3 && !/^[\p{Lu}\p{Lo}]/u.test(text))) continue
    read ??= [...blocks]
    read[at] = { ...block, kind: 'header', fields: [{ field: 'published', ...date }] }
  }
  return read ?? blocks
}
