import type { Article, BlockRole, Span } from '../../types.js'
import type { GoldArticle } from './GoldDocument.js'
import { match, measure, same, type GoldSpan } from './Measure.js'

type Either = GoldArticle | Article

const fields = ['title', 'published', 'publisher', 'authors', 'sources', 'language'] as const
type Field = (typeof fields)[number]

/** Articles: where they start, their whole span, what their heads say, and which lines are no text of theirs. */
export function articleScorer() {
  const starts = measure('articles starts')
  const spans = measure('articles whole span')
  const heads = fields.map((field) => [field, measure(`articles ${field}`)] as const)
  const boilerplate = measure('articles boilerplate lines')
  const headings = measure('articles section headings')
  return {
    measures: [starts, spans, ...heads.map(([, one]) => one), boilerplate, headings],
    score(text: string, gold: readonly GoldArticle[], found: readonly Article[]) {
      const lines = readLines(text)
      const first = ({ start }: Span) => lines.at(start)
      const last = ({ start, end }: Span) => lines.at(Math.max(start, end - 1))
      const at = ({ start }: Span) => ({ start, end: Math.min(start + 60, text.length) })
      match(starts, text, gold, found, (g, p) => first(g) === first(p), at)
      match(spans, text, gold, found, (g, p) => first(g) === first(p) && Math.abs(last(g) - last(p)) <= 1, at)
      for (const [field, one] of heads) {
        const said = (article: Either) => valueOf(article, field) !== ''
        const agree = (g: GoldArticle, p: Article) => first(g) === first(p) && valueOf(g, field) === valueOf(p, field)
        match(one, text, gold.filter(said), found.filter(said), agree, at)
      }
      const goldLines = (ranges: GoldArticle['boilerplate'] = []): GoldSpan[] =>
        ranges.flatMap((range) => {
          const [from, to] = typeof range === 'number' ? [range, range] : range
          return Array.from({ length: to - from + 1 }, (_, i) => lines.span(from + i)).filter(
            ({ start, end }) => end > start,
          )
        })
      const linesOf = (role: BlockRole) =>
        found
          .flatMap(({ blocks }) => blocks.filter((block) => block.role === role))
          .flatMap((block) => goldLines([[first(block), last(block)]]))
      const itself = (one: Span) => one
      match(
        boilerplate,
        text,
        gold.flatMap((one) => goldLines(one.boilerplate)),
        linesOf('boilerplate'),
        same,
        itself,
      )
      match(
        headings,
        text,
        gold.flatMap((one) => goldLines(one.headings)),
        linesOf('heading'),
        same,
        itself,
      )
    },
  }
}

/** What an article says of itself, as one string to compare. */
function valueOf(article: Either, field: Field): string {
  const value = article[field]
  if (field === 'published' && value && typeof value === 'object' && 'inferred' in value) {
    return value.inferred ? '' : value.value
  }
  const all = (Array.isArray(value) ? value : [value]) as readonly (string | { readonly text: string } | null)[]
  return all
    .flatMap((one) => (one ? [(typeof one === 'string' ? one : one.text).replace(/\s+/gu, ' ').trim()] : []))
    .sort()
    .join(' | ')
}

/** The lines of a text, counted from 1. */
function readLines(text: string) {
  const begins = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) begins.push(i + 1)
  return {
    /** The line that holds an offset. */
    at(offset: number): number {
      let low = 0
      let high = begins.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (begins[middle]! <= offset) low = middle
        else high = middle - 1
      }
      return low + 1
    },
    /** A line without the white space around it. */
    span(line: number): Span {
      const from = begins[line - 1] ?? text.length
      const printed = text.slice(from, begins[line] ?? text.length)
      const start = from + printed.length - printed.trimStart().length
      return { start, end: Math.max(start, from + printed.trimEnd().length) }
    },
  }
}
