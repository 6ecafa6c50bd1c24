import { nameKind } from './names.js'
import { isText, type ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A line that stands again and again has no more words. */
const longest = 14
/** A running head stands above or below so many page numbers. */
const fewestPages = 2
/** The name of an outlet has no more words. */
const longestName = 6
/** How far above a line that recurs text is looked for: past the buttons of a page. */
const farthest = 24
/** How far below a line that recurs the next title is looked for. */
const reach = 6

const mayRecur = ({ kind, words, level, text }: ReadBlock): boolean =>
  (kind === 'short' || kind === 'item' || kind === 'body' || kind === 'caption') &&
  words > 0 &&
  words <= longest &&
  level === 0 &&
  /\p{L}/u.test(text)

/** Lines of one make, but for their numbers: "Continued on page 4", "Continued on page 6". */
const makeOf = ({ text }: ReadBlock): string =>
  hasDigit.test(text) ? text.toLowerCase().replace(/\p{Nd}+/gu, '0') : text.toLowerCase()
const hasDigit = /\p{Nd}/u

const isPageNumber = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'furniture' && /^\p{Nd}{1,4}$/u.test(block.text)

/**
 * Lines that stand at the same place of every article are no text: what ends each of them ("VISIT WEBSITE"), the name above each title
 * ("The Steppe Letter"), the running head of each page. A heading that recurs has text below it and stays.
 */
export function recurring(blocks: readonly ReadBlock[], words: WordBook): ReadBlock[] {
  const places = new Map<string, number[]>()
  for (const block of blocks) {
    if (!mayRecur(block)) continue
    const make = makeOf(block)
    const known = places.get(make)
    if (known) known.push(block.place)
    else places.set(make, [block.place])
  }
  const found = [...places.values()].filter(({ length }) => length > 1)
  if (found.length === 0) return blocks as ReadBlock[]
  const again = new Set(found.flat())
  const read = [...blocks]
  const firstText = blocks.findIndex(isText)
  /** The next line that does not recur, past furniture and header lines; `undefined` at the end of the dump. */
  const nextOwn = (place: number): ReadBlock | undefined | null => {
    for (let at = place + 1; at <= place + reach; at++) {
      const block = blocks[at]
      if (!block) return undefined
      if (block.kind === 'furniture' || block.kind === 'divider' || again.has(at)) continue
      return block
    }
    return null
  }
  for (const list of found) {
    if (
      list.filter((place) => isPageNumber(blocks[place - 1]) || isPageNumber(blocks[place + 1])).length >= fewestPages
    ) {
      for (const place of list)
        read[place] =
          place < firstText
            ? { ...blocks[place]!, kind: 'header', fields: [{ field: 'note', ...blocks[place]!.inner }] }
            : { ...blocks[place]!, kind: 'furniture', inside: true }
      continue
    }
    const own = list.map(nextOwn)
    const opensTitle = own.every((next) => next === undefined || next?.kind === 'short' || next?.kind === 'header')
    if (!opensTitle) continue
    const above = list.map((place) => endsAbove(blocks, place, again))
    const isAtEnd = own.at(-1) === undefined
    if (isAtEnd && above.every((kind) => kind === 'text')) {
      for (const place of list) read[place] = { ...blocks[place]!, kind: 'furniture', fields: [] }
    } else if (
      !isAtEnd &&
      list.every((place) => blocks[place]!.text === blocks[list[0]!]!.text) &&
      above[0] === 'start' &&
      above.slice(1).every((kind) => kind === 'text')
    ) {
      for (const place of list) {
        const block = blocks[place]!
        if (block.kind !== 'short') continue
        const isOutlet = block.words <= longestName && isName(block) && nameKind(block.tokens, words) !== 'person'
        read[place] = {
          ...block,
          kind: 'header',
          fields: [{ field: isOutlet ? 'publisher' : 'note', ...block.inner }],
          heads: true,
        }
      }
    }
  }
  return read
}

/** "The Steppe Letter": capitalised, with no number in it, and no code ("ZCZC"). */
const isName = ({ text }: ReadBlock): boolean =>
  !/\p{Nd}/u.test(text) &&
  (/\s/u.test(text) || /\p{Ll}/u.test(text)) &&
  /^[\p{Lu}\p{Lo}]/u.test(text.slice(text.lastIndexOf(' ') + 1))

/** What stands above a line, past others that recur: `text`, the dump's `start`, or a `line` of a header. */
function endsAbove(blocks: readonly ReadBlock[], place: number, again: ReadonlySet<number>): 'text' | 'start' | 'line' {
  for (let at = place - 1; at >= 0; at--) {
    if (at < place - farthest) return 'line'
    const block = blocks[at]!
    if (isText(block) && !again.has(at)) return 'text'
    if (block.kind === 'furniture' || block.kind === 'divider' || block.closes || again.has(at)) continue
    return 'line'
  }
  return 'start'
}
