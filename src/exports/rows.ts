import { isDenied, sourceOf } from '../report/sourceOf.js'
import { indexSpans } from '../text/SpanIndex.js'
import type { Mention } from '../types.js'
import type { Dump, ExportOptions } from './Dump.js'
import { countOffsets } from './offsets.js'

/** A claim as one flat row, for tables and databases. `null` where the text does not say. */
export interface ClaimRow {
  readonly document: string
  /** The article's place in the dump, from 1. */
  readonly article: number
  readonly title: string | null
  readonly publisher: string | null
  /** ISO 8601. */
  readonly published: string | null
  readonly start: number
  readonly end: number
  /** The phrase at `start` to `end`: "at least three US soldiers". */
  readonly figure: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly modifier: string
  readonly kind: string
  readonly unit: string | null
  readonly item: string | null
  readonly itemHead: string | null
  readonly status: string | null
  /** Who says it; `null` for the article's own voice. */
  readonly source: string | null
  /** Whether no source but the article itself says it. */
  readonly ownVoice: boolean
  /** Whom the source is quoted by, outermost first, the source last: "WSJ > a US officer". */
  readonly chain: string | null
  readonly cue: string | null
  /** Whether the source says that it is so, or denies it. */
  readonly denied: boolean
  /** The TIMEX3 value of the date, and its words. */
  readonly date: string | null
  readonly dateText: string | null
  readonly place: string | null
  readonly placeText: string | null
  /** The paragraph that it stands in. */
  readonly passage: string
  /** What `start` and `end` count. */
  readonly offsets: 'utf-16' | 'code-points'
}

/** The claims of a dump in the order of its text. */
export function claimRows({ name, text, report }: Dump, { offsets = 'utf-16' }: ExportOptions): ClaimRow[] {
  const count = countOffsets(text, offsets)
  return report.articles.flatMap((article, i) => {
    const blocks = indexSpans(article.blocks)
    return article.claims.map(({ quantity, attribution, chain, date, place }): ClaimRow => {
      const block = blocks.touching(quantity.start, quantity.end) ?? quantity
      return {
        document: name,
        article: i + 1,
        title: oneLine(article.title),
        publisher: oneLine(article.publisher),
        published: article.published?.value ?? null,
        start: count(quantity.start),
        end: count(quantity.end),
        figure: quantity.text,
        value: quantity.value,
        min: quantity.min,
        max: quantity.max,
        modifier: quantity.modifier,
        kind: quantity.kind,
        unit: quantity.unit,
        item: oneLine(quantity.item),
        itemHead: quantity.itemHead,
        status: quantity.status,
        source: attribution ? sourceOf(attribution) : null,
        ownVoice: attribution === null,
        chain: chain.length > 0 ? chain.map(sourceOf).join(' > ') : null,
        cue: oneLine(attribution?.cue ?? null),
        denied: isDenied({ chain }),
        date: date?.value ?? null,
        dateText: oneLine(date),
        place: place?.canonical ?? null,
        placeText: oneLine(place),
        passage: text.slice(block.start, block.end).replace(/\s+/gu, ' '),
        offsets,
      }
    })
  })
}

const oneLine = (mention: Mention | null): string | null => mention?.text.replace(/\s+/gu, ' ') ?? null
