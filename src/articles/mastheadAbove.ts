import type { HeaderField } from './HeaderField.js'
import { foldedParts, type LineToken } from './lineTokens.js'
import { nameKind } from './names.js'
import type { ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A masthead stands no farther above the title, in lines. */
const mastheadReach = 4

/** The outlet in a line of its own above a title, be it among the page's own lines: "The Coast Herald / Skip to content / Tanker hit off port". */
export function mastheadAbove(
  blocks: readonly ReadBlock[],
  title: number | null,
  words: WordBook,
): HeaderField | undefined {
  for (let at = (title ?? 0) - 1; at >= 0 && at >= title! - mastheadReach; at--) {
    const { kind, tokens, words: count, closes } = blocks[at]!
    if (closes || kind === 'body' || kind === 'item' || kind === 'divider' || kind === 'caption') return undefined
    if (kind === 'header' || count > longestMasthead) continue
    const parts = tokens.findIndex(({ text }) => /^[-–—|]$/u.test(text))
    const name = parts > 0 ? tokens.slice(0, parts) : tokens
    if (isMasthead(name, words)) return { field: 'publisher', start: name[0]!.start, end: name.at(-1)!.end }
  }
  return undefined
}

/** Nor has it more words. */
const longestMasthead = 6

const inName = /^[-'’&.]$/u

/** "Kutaisi Today", "The Coast Herald", "Ministry of Trade"; "Top News" and "Refugee Update" are sections. */
function isMasthead(name: readonly LineToken[], words: WordBook): boolean {
  if (
    name.length < 2 ||
    name.some(({ kind, text }) => kind === 'number' || (kind === 'mark' && !inName.test(text))) ||
    nameKind(name, words) !== 'outlet'
  )
    return false
  const list = foldedParts(name)
  if (words.phraseAt(list, 0, ({ list: opensList, whole }) => Boolean(opensList ?? whole))?.end === list.length)
    return false
  const first = list[0]!
  if (first === 'the' || words.phraseAt(list, 0, ({ outlet }) => Boolean(outlet))?.end === list.length) return true
  if (words.institutions.has(first)) return words.particles.has(list[1]!)
  return list.some((word) => !words.isPlainWord(word) && !words.outletNouns.has(word) && !words.particles.has(word))
}
