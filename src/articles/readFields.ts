import { mention } from '../text/span.js'
import type { Mention, PublishedDate } from '../types.js'
import { firstIn, isParted, rightsIn, withoutPlace } from './findPublisher.js'
import type { HeaderField } from './HeaderField.js'
import { tokensIn } from './lineTokens.js'
import { nameFields, nameKind } from './names.js'
import { dateAt } from './printedDate.js'
import type { ReadBlock } from './ReadBlock.js'
import type { TitleTail } from './readTitleTail.js'
import type { WordBook } from './WordBook.js'

export interface ArticleFields {
  readonly published: PublishedDate | null
  readonly publisher: Mention | null
  readonly authors: readonly Mention[]
  readonly sources: readonly Mention[]
  readonly dateline: Mention | null
}

interface Named extends HeaderField {
  readonly block: ReadBlock
}

/**
 * Who published what when, from an article's header lines, its dateline and its sign-off.
 * @param above the blocks before the text, header lines and others
 * @param body the first block of text
 * @param title where nothing else prints a date, the title may: "Briefing by the spokeswoman, March 6, 2024"
 * @param masthead the outlet in a line of its own above the title
 * @param tail the outlet behind the title: "Ten killed in blast - BBC News"
 * @param page the page's own lines below it: "© 2025 The Daily Ledger. All rights reserved."
 * @param below header lines after it: sign-offs, credits, a date at the end
 */
export function readFields(
  text: string,
  above: readonly ReadBlock[],
  body: ReadBlock | undefined,
  below: readonly ReadBlock[],
  title: ReadBlock | undefined,
  masthead: HeaderField | undefined,
  tail: TitleTail | undefined,
  page: readonly ReadBlock[],
  words: WordBook,
): ArticleFields {
  const named = (blocks: readonly ReadBlock[]): Named[] =>
    blocks.flatMap((block) => block.fields.map((field) => ({ ...field, block })))
  const upper = named(above)
  const lower = named(below)
  const say = (field: { readonly start: number; readonly end: number }, rule: string) =>
    mention(text, field.start, field.end, `articles/${rule}`)
  const dateline = body?.dateline ?? above.find((block) => block.dateline)?.dateline

  const dated =
    bestDate(
      [...upper, ...lower].filter(({ field, value }) => field === 'published' && value),
      title?.place ?? 0,
      words,
    ) ??
    (dateline?.date?.value ? dateline.date : undefined) ??
    (title && dateIn(title, words))
  const published = dated ? { ...say(dated, 'printed-date'), value: dated.value!, inferred: false } : null

  const authors: HeaderField[] = []
  const sources: HeaderField[] = []
  let publisher: HeaderField | undefined = upper.find(({ field }) => field === 'publisher')
  const kindOf = (field: Named) => nameKind(tokensIn(field.block.tokens, field), words)
  for (const field of upper) {
    if (field.field !== 'bare' || field.block.fields.some(({ field: other }) => other === 'note')) continue
    const kind = kindOf(field)
    if (kind === 'outlet' || (kind === 'agency' && !publisher)) {
      if (publisher) sources.push(field)
      else publisher = field
    } else if (kind === 'person')
      authors.push(...nameFields(tokensIn(field.block.tokens, field), words, 'author', false))
    else if (kind === 'desk') authors.push(field)
  }
  for (const field of [...upper, ...lower]) {
    const isOwner = !field.labelled && publisher !== undefined && nameOf(text, field) === nameOf(text, publisher)
    if (field.field === 'source' && !(field.block.closes && isOwner)) sources.push(field)
    if (field.field !== 'author') continue
    if (kindOf(field) === 'outlet' && !publisher) publisher = field
    else authors.push(field)
  }
  publisher ??= tail?.publisher
  publisher ??= upper.find(
    (field) => field.field === 'bare' && kindOf(field) === 'unknown' && isParted(field.block, field),
  )
  publisher ??= masthead ?? rightsIn(page, words)
  sources.push(...firstIn([...page, ...above], words))
  if (publisher) publisher = withoutPlace(publisher, text)
  const wire = dateline?.agency && nameOf(text, dateline.agency)
  if (dateline?.agency) {
    // A wire's own dispatch, where no other outlet prints its name on it; else where the outlet has it from.
    publisher ??= { field: 'publisher', ...dateline.agency }
    if (nameOf(text, publisher) !== wire) sources.push({ field: 'source', ...dateline.agency })
  }
  const owner = publisher && nameOf(text, publisher)
  return {
    published,
    publisher: publisher ? say(publisher, 'publisher') : null,
    // "By Lena Okafor, CWS" above "(CWS) —": for whom she writes.
    authors: unique(
      authors
        .filter((field) => {
          const name = nameOf(text, field)
          return name !== wire && (name !== owner || authors.length === 1)
        })
        .map((field) => say(field, 'byline')),
    ),
    sources: unique(sources.map((field) => say(field, 'source'))),
    dateline: dateline && dateline.end > dateline.start ? say(dateline, 'dateline') : null,
  }
}

const nameOf = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end).toLowerCase()

/**
 * The date of the first publication: a whole one rather than a month, below the title rather than above it (where the
 * article before may have left its own), and none that says "updated" where another stands.
 */
function bestDate(dates: readonly Named[], title: number, words: WordBook): Named | undefined {
  let best: Named | undefined
  let most = -1
  for (const field of dates) {
    const isWhole = field.value?.length === 10
    const worth = (isWhole ? 4 : 0) + (isUpdate(field, words) ? 0 : 2) + (field.block.place >= title ? 1 : 0)
    if (worth > most) [best, most] = [field, worth]
  }
  return best
}

/** "Last updated: 3 March 2024", "Update : 03.03.2024"; of "Published 2 March, updated 3 March" the second. */
function isUpdate({ block, start }: Named, words: WordBook): boolean {
  const { tokens, fields } = block
  let at = 0
  while (at < tokens.length && tokens[at]!.start < start) at++
  for (at--; at >= 0; at--) {
    const { folded, start: from } = tokens[at]!
    if (words.updates.has(folded)) return true
    if (fields.some(({ field, start: first, end }) => field === 'published' && first <= from && from < end))
      return false
  }
  return false
}

/** A whole date in a title. */
export function dateIn({ tokens }: ReadBlock, words: WordBook) {
  for (let i = 0; i < tokens.length; i++) {
    const date = dateAt(tokens, i, words)
    if (date?.value?.length === 10)
      return { start: tokens[i]!.start, end: tokens[date.end - 1]!.end, value: date.value }
  }
  return undefined
}

/** Each name once, at its first place. */
function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>()
  return [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter(({ text }) => {
      const name = text.toLowerCase()
      return !seen.has(name) && seen.add(name)
    })
}
