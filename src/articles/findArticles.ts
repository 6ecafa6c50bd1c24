import type { TextBlock } from '../blocks/findBlocks.js'
import { mention } from '../text/span.js'
import type { Article, Block, BlockRole, Mention, Span } from '../types.js'
import type { ArticleWords } from './ArticleWords.js'
import { assignRoles } from './assignRoles.js'
import { bareNames, people } from './bareNames.js'
import { inDumpsOrder } from './inDumpsOrder.js'
import { genreOf, isAttributed, isOffice } from './genres.js'
import { isLongRule } from './evidence/above.js'
import { findCuts, isOwnText } from './findCuts.js'
import { tellsDateOrAuthor, type Header, type ReadBlock } from './ReadBlock.js'
import { nameKind } from './names.js'
import { readBlocks } from './readBlocks.js'
import { dateIn, readFields } from './readFields.js'
import { readTitleTail, type TitleTail } from './readTitleTail.js'
import { mastheadAbove } from './mastheadAbove.js'
import { mainLanguage } from './mainLanguage.js'
import { isInCapitals } from './titleShape.js'
import { wordBook, type WordBook } from './WordBook.js'

export interface ArticleContext {
  /** Each language's words for header lines and furniture. */
  readonly words: readonly ArticleWords[]
  readonly languageOf: (block: Span) => string
}

/*
 * blocks ─ what each line says ─ headers with their evidence ─ cuts ─ roles and header fields
 */

/** The articles of a dump, each block in exactly one of them; `published` only where it is printed. */
export function findArticles(text: string, textBlocks: readonly TextBlock[], context: ArticleContext): Article[] {
  const words = wordBook(context.words)
  const blocks = readBlocks(text, textBlocks, words)
  const { languageOf } = context
  const cuts = findCuts(blocks, words, {
    languageOf,
    isOutlet: ({ tokens }) => nameKind(tokens, words) === 'outlet',
    isNames: (block, isLined) => people(block, words, isLined).length > 0 || isInitialled(block),
    isOffice: (block) => isOffice(block, words),
    genreOf: (block) => genreOf(block, words),
    isAttributed: (block) => isAttributed(block, words),
    inCapitals: inCapitals(blocks),
    isDivided: isDivided(blocks),
    isSeries: isSeries(blocks, words),
    topLevel: topLevel(blocks),
    isDated: (block) => dateIn(block, words) !== undefined,
  })
  if (blocks.length === 0) return []
  const starts = cuts.map(({ first }) => first)
  const isHeadless = starts.length === 0 || blocks.slice(0, starts[0]).some(isOwnText)
  const headers = isHeadless
    ? [undefined, ...cuts]
    : cuts.map((header, i) => (i === 0 ? { ...header, first: 0 } : header))
  const articles = headers.map((header, i) => {
    const to = headers[i + 1]?.first ?? blocks.length
    return readArticle(text, blocks, header, header?.first ?? 0, to, words, languageOf)
  })
  return inDumpsOrder(text, blocks, articles)
}

/** "Q. Barros", "J.-P. Mbeki": a name with its first names' letters only. "A. Northern sector" and "I. Introduction" are headings. */
const initialled = /^(?:[E-HJ-UWYZ]|\p{Lu}\.[ -]?\p{Lu})\. ?\p{Lu}\p{Ll}/u
const isInitialled = ({ words, stop, text }: ReadBlock): boolean => words <= 3 && !stop && initialled.test(text)

/** How many titles in capitals make a habit. */
const fewestInCapitals = 2

/** Whether titles right above a date are in capitals. */
function inCapitals(blocks: readonly ReadBlock[]): boolean {
  let all = 0
  let large = 0
  for (let at = 0; at + 1 < blocks.length; at++) {
    if (blocks[at]!.kind !== 'short' || blocks[at + 1]!.kind !== 'header') continue
    if (!tellsDateOrAuthor(blocks[at + 1]!)) continue
    all++
    if (isInCapitals(blocks[at]!)) large++
  }
  return large >= fewestInCapitals && large * 2 >= all
}

/** The level of the first line that may be a title, if none is higher. */
function topLevel(blocks: readonly ReadBlock[]): number {
  const first = blocks.find(({ kind }) => kind === 'short' || kind === 'body' || kind === 'item')?.level ?? 0
  return first < 7 && blocks.every(({ level }) => level === 0 || level >= first) ? first : 0
}

/** A line of a series has no fewer words. */
const fewestOfSeries = 3

/** Whether a line is one of several that differ by their numbers and months only: "Assessment, February 11, 2024". */
function isSeries(blocks: readonly ReadBlock[], words: WordBook): (block: ReadBlock) => boolean {
  const makeOf = ({ tokens }: ReadBlock) =>
    tokens.map(({ kind, folded }) => (kind === 'number' ? '0' : words.months.has(folded) ? 'm' : folded)).join(' ')
  const forms = new Map<string, Set<string>>()
  const mayBe = ({ kind, words: count, numbered, text }: ReadBlock) =>
    kind === 'short' && count >= fewestOfSeries && !numbered && /\p{Nd}/u.test(text) && !text.includes('://')
  for (const block of blocks) {
    if (!mayBe(block)) continue
    const make = makeOf(block)
    const known = forms.get(make)
    if (known) known.add(block.text)
    else forms.set(make, new Set([block.text]))
  }
  return (block) => mayBe(block) && (forms.get(makeOf(block))?.size ?? 0) > 1
}

/** So many rules across the page part articles, and not sections of one. */
const fewestDividers = 3
const mayBeTitle = (block: ReadBlock | undefined): boolean => block?.kind === 'short' || block?.kind === 'header'
const mayBeText = (block: ReadBlock | undefined): boolean => mayBeTitle(block) || block?.dateline !== undefined

/** Rules of which three stand above titles; or long ones of one make, most of them above titles and datelines. */
function isDivided(blocks: readonly ReadBlock[]): boolean {
  const rules = blocks.filter(({ kind }) => kind === 'divider')
  if (rules.filter(({ place }) => mayBeTitle(blocks[place + 1])).length >= fewestDividers) return true
  const counts = new Map<string, { all: number; opening: number }>()
  for (const rule of rules) {
    if (!isLongRule(rule)) continue
    const { text, place } = rule
    const count = counts.get(text) ?? { all: 0, opening: 0 }
    counts.set(text, count)
    count.all++
    if (mayBeText(blocks[place + 1])) count.opening++
  }
  return [...counts.values()].some(({ all, opening }) => all >= fewestDividers && opening * 3 >= all * 2)
}

function readArticle(
  text: string,
  blocks: ReadBlock[],
  header: Header | undefined,
  from: number,
  to: number,
  words: WordBook,
  languageOf: (block: ReadBlock) => string,
): Article {
  let title = header?.title ?? null
  if (header) {
    const names = bareNames(blocks, header, words)
    if (title !== null && isOutletAlone(blocks, header)) {
      names.set(title, { ...blocks[title]!, kind: 'header', fields: [{ field: 'publisher', ...blocks[title]!.inner }] })
      title = null
    }
    // They lie within this article's own blocks: no other article reads them.
    for (const [place, block] of names) blocks[place] = block
  }
  const read = header ? { ...header, title } : undefined
  const signed = signature(blocks, from, to, words)
  if (signed) blocks[signed.place] = signed
  const roles = assignRoles(blocks, from, to, read, to === blocks.length)
  const own = blocks.slice(from, to)
  const firstOwn = title ?? own.find((_, i) => roles[i] !== 'boilerplate')?.place ?? from
  let last = to - 1
  while (last > from && roles[last - from] === 'boilerplate') last--
  const bodyAt = header?.body ?? from
  const tail = title === null ? undefined : readTitleTail(blocks[title]!, words)
  const fields = readFields(
    text,
    own.filter((block) => block.place < bodyAt || (block.place === bodyAt && block.kind === 'header')),
    blocks[bodyAt],
    own.filter(
      (block) => block.place > bodyAt && block.kind === 'header' && roles[block.place - from] !== 'boilerplate',
    ),
    title === null ? undefined : blocks[title],
    mastheadAbove(blocks, title, words),
    tail,
    own.filter((block, i) => block.kind === 'furniture' && roles[i] === 'boilerplate'),
    words,
  )
  const spoken = own.filter((_, i) => roles[i] === 'paragraph')
  return {
    start: blocks[firstOwn]!.start,
    end: Math.max(blocks[last]!.end, blocks[firstOwn]!.end),
    language: mainLanguage(spoken.length > 0 ? spoken : own, languageOf),
    title: title === null ? null : titleOf(text, blocks[title]!, isOwnTail(tail, fields.publisher) ? tail : undefined),
    subtitle: roleMention(text, own, roles, 'subtitle'),
    ...fields,
    blocks: own.map(({ start, end }, i): Block => ({ start, end, role: roles[i]! })),
    evidence: header?.evidence ?? [],
  }
}

/** "Hala Zain" right below the last paragraph: who wrote it. */
function signature(blocks: readonly ReadBlock[], from: number, to: number, words: WordBook): ReadBlock | undefined {
  let last = to - 1
  while (last > from && blocks[last]!.kind !== 'body') last--
  const below = blocks[last + 1]
  if (last === from || last + 1 >= to || below?.kind !== 'short' || below.words > 4) return undefined
  if (!blocks[last]!.stop) return undefined
  const fields = people(below, words)
  return fields.length === 1 ? { ...below, kind: 'header', closes: true, fields } : undefined
}

function titleOf(text: string, block: ReadBlock, tail: TitleTail | undefined): Mention {
  const span = block.fields.find(({ field }) => field === 'title') ?? block.inner
  return mention(text, span.start, tail && tail.end > span.start ? tail.end : span.end, 'articles/title')
}

/** Whether the outlet behind a title is whose article it is, and not whom the title quotes. */
const isOwnTail = (tail: TitleTail | undefined, publisher: Mention | null): boolean =>
  tail !== undefined && publisher?.start === tail.publisher.start

function roleMention(text: string, blocks: readonly ReadBlock[], roles: readonly BlockRole[], role: BlockRole) {
  const at = roles.indexOf(role)
  return at < 0 ? null : mention(text, blocks[at]!.inner.start, blocks[at]!.inner.end, `articles/${role}`)
}

/** "South Front": two or three capitalised words with no header line around are whose article it is, and no title. */
function isOutletAlone(blocks: readonly ReadBlock[], { title, lines, extras }: Header): boolean {
  const block = blocks[title!]!
  /* "SUDAN-CHOLERA/ (URGENT)" is an agency's own name for its article. */
  if (block.text.includes('/')) return false
  if (block.level > 0 || block.kind !== 'short' || lines.length > 0 || extras.length > 0) return false
  const spoken = block.tokens.filter(({ kind }) => kind === 'word')
  return spoken.length <= 3 && spoken.length > 1 && spoken.every(({ text: word }) => /^\p{Lu}/u.test(word))
}
