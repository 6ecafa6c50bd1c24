import { mention } from '../text/span.js'
import type { Mention, PublishedDate } from '../types.js'
import type { HeaderField } from './HeaderField.js'
import type { LineToken } from './lineTokens.js'
import { nameFields, nameKind } from './names.js'
import { dateAt } from './printedDate.js'
import type { ReadBlock } from './ReadBlock.js'
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
 * @param page the page's own lines below it: "© 2025 The Daily Ledger. All rights reserved."
 * @param below header lines after it: sign-offs, credits, a date at the end
 */
export function readFields(
  text: string,
  above: readonly ReadBlock[],
  body: ReadBlock | undefined,
  below: readonly ReadBlock[],
  title: ReadBlock | undefined,
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

  const dates = [...upper, ...lower].filter(({ field, value }) => field === 'published' && value)
  const dated =
    dates.find(({ value }) => value?.length === 10) ??
    dates[0] ??
    (dateline?.date?.value ? dateline.date : undefined) ??
    (title && dateIn(title, words))
  const published = dated ? { ...say(dated, 'printed-date'), value: dated.value!, inferred: false } : null

  const authors: HeaderField[] = []
  const sources: HeaderField[] = []
  let publisher: HeaderField | undefined = upper.find(({ field }) => field === 'publisher')
  const tokensOf = ({ block, start, end }: Named) =>
    block.tokens.filter((token) => token.start >= start && token.end <= end)
  const kindOf = (field: Named) => nameKind(tokensOf(field), words)
  for (const field of upper) {
    if (field.field !== 'bare' || field.block.fields.some(({ field: other }) => other === 'note')) continue
    const kind = kindOf(field)
    if (kind === 'outlet' || (kind === 'agency' && !publisher)) {
      if (publisher) sources.push(field)
      else publisher = field
    } else if (kind === 'person') authors.push(...nameFields(tokensOf(field), words, 'author', false))
    else if (kind === 'desk') authors.push(field)
  }
  for (const field of [...upper, ...lower]) {
    if (field.field === 'source') sources.push(field)
    if (field.field !== 'author') continue
    if (kindOf(field) === 'outlet' && !publisher) publisher = field
    else authors.push(field)
  }
  publisher ??= upper.find((field) => field.field === 'bare' && kindOf(field) === 'unknown' && isParted(field))
  publisher ??= rightsIn(page, words)
  if (publisher) publisher = withoutPlace(publisher, text)
  if (dateline?.agency) {
    // A wire's own dispatch: no other outlet prints its name on it.
    publisher ??= { field: 'publisher', ...dateline.agency }
    sources.push({ field: 'source', ...dateline.agency })
  }
  return {
    published,
    publisher: publisher ? say(publisher, 'publisher') : null,
    authors: unique(authors.map((field) => say(field, 'byline'))),
    sources: unique(sources.map((field) => say(field, 'source'))),
    dateline: dateline && dateline.end > dateline.start ? say(dateline, 'dateline') : null,
  }
}

const mark = /^(?:[|•·∙—]|&(?:bull|middot|mdash);)$/u
const capital = /^[\p{Lu}\p{Lo}]/u

/** "Corredor Pacífico • Tuesday, 4 March 2025": a capitalised name that a mark parts from a date or a byline. */
function isParted({ block, start, end }: Named): boolean {
  if (!block.fields.some(({ field }) => field === 'published' || field === 'author')) return false
  const own = block.tokens.filter((token) => token.start >= start && token.end <= end)
  const before = block.tokens.filter((token) => token.end <= start).at(-1)
  const after = block.tokens.find((token) => token.start >= end && token.text !== ')')
  const isSlash =
    (before?.text === '/' || after?.text === '/') &&
    block.fields.filter(({ field }) => field === 'author' || field === 'bare').length > 1
  if (!isSlash && !mark.test(before?.text ?? '') && !mark.test(after?.text ?? '')) return false
  const spoken = own.filter(({ kind }) => kind !== 'mark')
  return spoken.length <= 5 && spoken.every(({ kind, text: word }) => kind === 'word' && capital.test(word))
}

/** "Sky News Arabia - Abu Dhabi" → "Sky News Arabia", "Caribbean Wire Service (CWS)" → "Caribbean Wire Service" */
function withoutPlace(field: HeaderField, text: string): HeaderField {
  const cut = / [-–—(]/u.exec(text.slice(field.start, field.end))
  return cut ? { ...field, end: field.start + cut.index } : field
}

const rightsMark = /^(?:[©c(),–-]|\d{4})$/u

/** Whose the rights are: "© 2025 The Daily Ledger. All rights reserved." */
function rightsIn(page: readonly ReadBlock[], words: WordBook): HeaderField | undefined {
  for (const { tokens } of page) {
    if (tokens[0]?.text !== '©' && !(tokens[0] && words.rights.has(tokens[0].folded))) continue
    let from = 0
    while (from < tokens.length && (rightsMark.test(tokens[from]!.folded) || words.rights.has(tokens[from]!.folded)))
      from++
    const list = tokens.map(({ folded }) => folded)
    // "Copyright 2025 Eastern Ledger All Rights Reserved"
    const isReserved = (at: number) => words.phraseAt(list, at, ({ anywhere }) => Boolean(anywhere)) !== undefined
    const isName = ({ kind, text }: LineToken) => kind === 'word' && capital.test(text)
    let to = from
    while (to < tokens.length && to < from + 6 && isName(tokens[to]!) && !isReserved(to)) to++
    if (to === from || (tokens[to] && !/^[.,;|·]$/u.test(tokens[to]!.text) && !isReserved(to))) continue
    return { field: 'publisher', start: tokens[from]!.start, end: tokens[to - 1]!.end }
  }
  return undefined
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
