import type { Sentence } from '../sentences/Passage.js'
import { indexSpans } from '../text/SpanIndex.js'
import type { ArticleReport, Block, BlockRole, TimelineEntry } from '../types.js'

/** Dates of these say when the article was written, or are of other pages. */
const outside: readonly BlockRole[] = ['header', 'boilerplate']

/**
 * The dated sentences of all articles, by date.
 * @param sentences those of each article, in the order of the text
 */
export function findTimeline(
  articles: readonly ArticleReport[],
  sentences: readonly (readonly Pick<Sentence, 'start' | 'end'>[])[],
): TimelineEntry[] {
  const entries = articles.flatMap((report, article) => {
    const blocks = indexSpans<Block>(report.blocks)
    const inArticle = indexSpans(sentences[article] ?? [])
    const claimsOf = new Map<string, number[]>()
    report.claims.forEach(({ date }, claim) => {
      if (!date) return
      const at = `${date.start}-${date.end}`
      const known = claimsOf.get(at)
      if (known) known.push(claim)
      else claimsOf.set(at, [claim])
    })
    return report.dates.flatMap(({ start, end, interval }, date): TimelineEntry[] => {
      const block = blocks.touching(start, end)
      if (!interval || (block && outside.includes(block.role))) return []
      const sentence = inArticle.touching(start, end) ?? block ?? { start, end }
      return [
        {
          start: interval.start,
          end: interval.end,
          article,
          date,
          sentence: { start: sentence.start, end: sentence.end },
          claims: claimsOf.get(`${start}-${end}`) ?? [],
        },
      ]
    })
  })
  return entries.sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end))
}

/** By code unit, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
