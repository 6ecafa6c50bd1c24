import { covers, overlap } from '../text/span.js'
import { firstStartingFrom, indexSpans, type SpanIndex } from '../text/SpanIndex.js'
import type { ArticleReport, Block, Claim, Copy, EntityMention, Quantity } from '../types.js'
import { baseUnit, boundsOf } from './boundsOf.js'
import type { Figure } from './Figure.js'
import type { ReportWords } from './ReportWords.js'
import { isDenied, sourceOf } from './sourceOf.js'
import { whenOf } from './whenOf.js'

/** What `sameThing` looks up while it reads one article. */
interface ArticleIndex {
  readonly article: number
  readonly report: ArticleReport
  readonly blocks: SpanIndex<Block>
  readonly entitiesIn: (span: { start: number; end: number }) => EntityMention[]
}

/** The figures of all articles that say what they are of. */
export function readFigures(
  articles: readonly ArticleReport[],
  words: readonly ReportWords[],
  copies: readonly Copy[],
): Figure[] {
  const sameItem = new Map(words.flatMap(({ sameItems }) => sameItems.flatMap((row) => row.map((w) => [w, row[0]!]))))
  const empty = new Set(words.flatMap(({ emptyWords }) => emptyWords))
  const passages = copies.flatMap((copy, number) => copy.passages.map((passage) => ({ ...passage, number })))
  const copied = indexSpans(passages.sort((a, b) => a.start - b.start))
  return articles.flatMap((report, article) => {
    const index: ArticleIndex = {
      article,
      report,
      blocks: indexSpans(report.blocks),
      entitiesIn: finder(report.entities),
    }
    // "41, up from 35": the article that gives the 41 no longer stands behind the 35.
    const revised = new Set(report.quantities.flatMap(({ revises }) => revises?.start ?? []))
    const byNumeral = new Map(report.quantities.map((quantity) => [quantity.numeral.start, quantity]))
    return report.claims.flatMap((data, claim): Figure[] => {
      const { quantity, attribution, place } = data
      const whole = quantity.partOf ? byNumeral.get(quantity.partOf.start) : undefined
      const subject = subjectOf(quantity, whole, sameItem)
      if (subject === null || isDenied(data) || revised.has(quantity.numeral.start)) return []
      const { start, end } = quantity
      const names = index.entitiesIn(quantity)
      const block = index.blocks.touching(start, end)
      return [
        {
          article,
          claim,
          quantity,
          source: attribution ? sourceOf(attribution) : null,
          subject,
          signature: signatureOf(quantity),
          bounds: boundsOf(quantity),
          names: new Set(names.map(({ canonical }) => canonical)),
          words: wordsOf(quantity, names, empty),
          place: place?.canonical ?? null,
          days: whenOf(data, report),
          voice: voiceOf(data, index),
          headline: !['paragraph', 'boilerplate'].includes(block?.role ?? 'paragraph'),
          block: block?.start ?? start,
          copy: copied.touching(start, end)?.number ?? -1,
        },
      ]
    })
  })
}

/** One for equal figures: value or range, and how sure. */
export const signatureOf = ({
  value,
  min,
  max,
  modifier,
  unit,
}: Pick<Quantity, 'value' | 'min' | 'max' | 'modifier' | 'unit'>): string =>
  `${value ?? `${min}-${max}`} ${modifier} ${unit ?? ''}`

/** Attributes of one thing, which say nothing that two reports could dispute as a count. */
const attributes = new Set<Quantity['kind']>(['age', 'caliber', 'ratio'])

/** A part is compared with parts; one of the same things as its whole, "22 of 61 drones", with parts of an equal whole only. */
function subjectOf(
  { kind, unit, itemHead, status, partOf }: Quantity,
  whole: Quantity | undefined,
  sameItem: ReadonlyMap<string, string>,
): string | null {
  if (itemHead === null || attributes.has(kind)) return null
  const head = itemHead.toLowerCase()
  return [
    kind,
    unit === null ? '' : baseUnit(unit),
    sameItem.get(head) ?? head,
    status ?? '',
    whole?.itemHead === itemHead ? `part of ${signatureOf(whole)}` : partOf ? 'part' : '',
  ].join('|')
}

/** The words of the item beside its names and its head: "oil" of "84 oil tankers". */
function wordsOf(
  { item, itemHead }: Quantity,
  names: readonly EntityMention[],
  empty: ReadonlySet<string>,
): ReadonlySet<string> {
  const words = new Set<string>()
  if (!item || item.text === itemHead) return words
  const stem = (itemHead ?? '').toLowerCase().slice(0, -1)
  for (const { 0: word, index } of item.text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|-(?=[\p{L}\p{N}])){0,60}/gu)) {
    const span = { start: item.start + index, end: item.start + index + word.length }
    const lower = word.toLowerCase()
    if (names.some((name) => overlap(name, span)) || empty.has(lower) || (stem && lower.startsWith(stem))) continue
    words.add(lower)
  }
  return words
}

/** Who says it: the name inside the source ("Syria’s state-run news agency SANA": "SANA"), else its words. */
function voiceOf({ attribution }: Claim, { entitiesIn }: ArticleIndex): string | null {
  if (!attribution) return null
  const named = attribution.source
    ? entitiesIn(attribution.source).findLast(({ type }) => type === 'ORG' || type === 'PERSON')
    : undefined
  return named?.canonical ?? sourceOf(attribution)
}

/** Finds the mentions inside a span. */
function finder(entities: readonly EntityMention[]): ArticleIndex['entitiesIn'] {
  return (span) => {
    const found: EntityMention[] = []
    for (let i = firstStartingFrom(entities, span.start); i < entities.length && entities[i]!.start < span.end; i++) {
      if (covers(span, entities[i]!)) found.push(entities[i]!)
    }
    return found
  }
}
