import type { ArticleReport, Span } from '../types.js'
import type { Dump, Exporter, ExportOptions } from './Dump.js'
import { countOffsets, recount } from './offsets.js'
import { claimRows } from './rows.js'

/** A line of the export: what kind of thing it is, and an id that is the same for the same text each time. */
export interface JsonlRecord {
  readonly record: 'article' | 'date' | 'quantity' | 'attribution' | 'entity' | 'claim'
  /** "dump.txt#quantity-9882-9896" */
  readonly id: string
  readonly document: string
  readonly start: number
  readonly end: number
  readonly offsets: NonNullable<ExportOptions['offsets']>
}

/** An article, a mention or a claim a line, in the order of the text. */
export const jsonl: Exporter = {
  extension: '.jsonl',
  mediaType: 'application/x-ndjson',
  write: (dump, options) => lines(records(dump, options)),
}

/** A claim a line, all lines with the same plain fields: for DuckDB, pandas and the like. */
export const claims: Exporter = {
  ...jsonl,
  extension: '.claims.jsonl',
  write: (dump, options) => lines(records(dump, options).filter(({ record }) => record === 'claim')),
}

/** A mention a line, without articles and claims. */
export const mentions: Exporter = {
  ...jsonl,
  write: (dump, options) =>
    lines(records(dump, options).filter(({ record }) => record !== 'article' && record !== 'claim')),
}

/** An article with all its mentions a line. */
export const articles: Exporter = {
  extension: '.articles.jsonl',
  mediaType: 'application/x-ndjson',
  write({ name, text, report }, { offsets }) {
    const count = countOffsets(text, offsets)
    return lines(
      report.articles.map((article) => ({
        record: 'article',
        id: `${name}#article-${count(article.start)}-${count(article.end)}`,
        document: name,
        offsets: offsets ?? 'utf-16',
        ...(offsets === 'code-points' ? recount(article, count) : article),
      })),
    )
  },
}

const lines = (all: readonly object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('')

function records(dump: Dump, options: ExportOptions): JsonlRecord[] {
  const { name, text, report } = dump
  const { offsets = 'utf-16' } = options
  const count = countOffsets(text, offsets)
  const used = new Map<string, number>()
  /** Two attributions may cover the same words: the second one's id ends in "-2". */
  const record = (kind: JsonlRecord['record'], span: Span, data: object): JsonlRecord => {
    const [start, end] = [count(span.start), count(span.end)]
    const id = `${name}#${kind}-${start}-${end}`
    const n = (used.get(id) ?? 0) + 1
    used.set(id, n)
    return { record: kind, id: n > 1 ? `${id}-${n}` : id, document: name, ...recount(data, count), start, end, offsets }
  }
  const rows = claimRows(dump, {})
  let row = 0
  return report.articles.flatMap((article, i) => {
    const mention = (kind: JsonlRecord['record']) => (one: Span) => record(kind, one, { article: i + 1, ...one })
    const mentions = [
      ...article.dates.map(mention('date')),
      ...article.quantities.map(mention('quantity')),
      ...article.attributions.map(mention('attribution')),
      ...article.entities.map(mention('entity')),
      ...article.claims.map(({ quantity }) => record('claim', quantity, rows[row++]!)),
    ]
    return [
      record('article', article, headOf(article, i)),
      ...mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    ]
  })
}

/** What the head of an article says, as plain values; the mentions are in the `articles` export. */
const headOf = (article: ArticleReport, i: number) => ({
  article: i + 1,
  language: article.language,
  title: article.title?.text ?? null,
  subtitle: article.subtitle?.text ?? null,
  published: article.published?.value ?? null,
  publishedInferred: article.published?.inferred ?? null,
  publisher: article.publisher?.text ?? null,
  authors: article.authors.map(({ text }) => text),
  sources: article.sources.map(({ text }) => text),
  dateline: article.dateline?.text ?? null,
})
