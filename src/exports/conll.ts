import type { ArticleReport, Block, Span } from '../types.js'
import type { Exporter } from './Dump.js'
import { countOffsets } from './offsets.js'

/** The columns after a token's form and offsets. */
const columns = ['ENTITY', 'DATE', 'QUANTITY', 'SOURCE', 'CUE', 'CONTENT'] as const

interface Labelled extends Span {
  readonly label: string
}

/**
 * CoNLL: a token a line with its offsets and a column of BIO tags a layer, an empty line after each block. Where mentions of
 * one column overlap, the first and longest is tagged.
 */
export const conll: Exporter = {
  extension: '.conll',
  mediaType: 'text/plain',
  write({ name, text, report }, { offsets = 'utf-16' }) {
    const count = countOffsets(text, offsets)
    const head = [
      `# newdoc id = ${name.replace(/\s+/gu, ' ')}`,
      `# offsets = ${offsets}`,
      `# columns = FORM START END ${columns.join(' ')}`,
    ]
    const body = report.articles.flatMap((article, i) => {
      const layers = labels(article).map(apart)
      const next = layers.map(() => 0)
      const blocks = article.blocks.map((block) => {
        const lines = tokens(text, block, layers).map(({ start, end }) => {
          const tags = layers.map((spans, layer) => {
            while (next[layer]! < spans.length && spans[next[layer]!]!.end <= start) next[layer]!++
            const span = spans[next[layer]!]
            return !span || span.start > start ? 'O' : `${firstToken(text, span) === start ? 'B' : 'I'}-${span.label}`
          })
          return [text.slice(start, end), count(start), count(end), ...tags].join('\t')
        })
        return `${lines.join('\n')}\n`
      })
      return [`# article = ${i + 1}`, blocks.join('\n')]
    })
    return `${[...head, ...body].join('\n')}\n`
  },
}

/** The mentions of each column. */
const labels = ({ entities, dates, quantities, attributions }: ArticleReport): Labelled[][] => [
  entities.map(({ start, end, type: label }) => ({ start, end, label })),
  dates.map(({ start, end, type: label }) => ({ start, end, label })),
  quantities.map(({ start, end, kind: label }) => ({ start, end, label })),
  attributions.flatMap(({ source }) => (source ? [{ start: source.start, end: source.end, label: 'source' }] : [])),
  attributions.flatMap(({ cue }) => (cue ? [{ start: cue.start, end: cue.end, label: cue.class }] : [])),
  attributions.flatMap(({ content, type: label }) => content.map(({ start, end }) => ({ start, end, label }))),
]

/** Those that overlap none before them, by start. */
function apart(spans: readonly Labelled[]): Labelled[] {
  let end = -1
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false
      end = span.end
      return true
    })
}

/** Words and marks, cut also where a mention starts or ends. */
function tokens(text: string, { start, end }: Block, layers: readonly (readonly Labelled[])[]): Span[] {
  const cuts = new Set<number>()
  for (const spans of layers) {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < spans.length && spans[i]!.start < end; i++) cuts.add(spans[i]!.start).add(spans[i]!.end)
  }
  const found: Span[] = []
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    let from = start + index
    const to = from + word.length
    for (let at = from + 1; at < to; at++) {
      if (!cuts.has(at)) continue
      found.push({ start: from, end: at })
      from = at
    }
    found.push({ start: from, end: to })
  }
  return found
}

/** Where the first token of a mention starts: a mention may start with white space that no token holds. */
const firstToken = (text: string, { start, end }: Span): number => {
  let at = start
  while (at < end && /\s/u.test(text[at]!)) at++
  return at
}
