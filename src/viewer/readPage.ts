import { isDenied, sourceOf } from '../report/sourceOf.js'
import type { ArticleReport, Attribution, Claim, DateMention, EntityMention, Mention, Quantity } from '../types.js'
import type { Dump } from '../exports/Dump.js'
import type { Fact, PageArticle, PageClaim, PageData, PageMark } from './PageData.js'

/** What the page shows of a dump. */
export function readPage({ name, text, report }: Dump): PageData {
  const { articles, disagreements, timeline } = report
  const firstClaim: number[] = []
  let claims = 0
  for (const article of articles) {
    firstClaim.push(claims)
    claims += article.claims.length
  }
  return {
    name,
    text,
    articles: articles.map((article, i) => pageArticle(article, i)),
    claims: articles.flatMap((article, i) => article.claims.map((claim) => pageClaim(claim, i))),
    disagreements: disagreements.map(({ item, status, place, days, sides }) => ({
      title: [
        item,
        status,
        place && `in ${place}`,
        days && (days.first === days.last ? days.first : `${days.first} to ${days.last}`),
      ]
        .filter(Boolean)
        .join(', '),
      sides: sides.map(({ figure, voices, claims: all }) => ({
        figure,
        voices,
        claims: all.map(({ article, claim, copy }) => ({ claim: firstClaim[article]! + claim, copy })),
      })),
    })),
    timeline: timeline.map(({ start, article, date, sentence }) => ({
      date: start,
      value: articles[article]!.dates[date]!.value,
      article,
      start: articles[article]!.dates[date]!.start,
      sentence: [sentence.start, sentence.end],
    })),
  }
}

const oneLine = (mention: Mention | null): string => mention?.text.replace(/\s+/gu, ' ') ?? ''

const known = (facts: readonly (readonly [string, string | null | undefined])[]): Fact[] =>
  facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))

function pageArticle(article: ArticleReport, i: number): PageArticle {
  const { published, publisher, authors, sources, dateline, subtitle, language, blocks, start } = article
  const claims = new Map(article.claims.map((claim) => [claim.quantity.start, claim]))
  const marks = [
    ...article.entities.map(entityMark),
    ...article.dates.map(dateMark),
    ...article.quantities.map((quantity) => quantityMark(quantity, claims.get(quantity.start))),
    ...article.attributions.map(attributionMark),
  ]
  return {
    title: oneLine(article.title) || `Article ${i + 1}`,
    language,
    start: blocks[0]?.start ?? start,
    head: known([
      ['Published', published && `${published.value}${published.inferred ? ' (inferred from the text)' : ''}`],
      ['Publisher', oneLine(publisher)],
      ['By', authors.map(oneLine).join(', ')],
      ['Source', sources.map(oneLine).join(', ')],
      ['Dateline', oneLine(dateline)],
      ['Standfirst', oneLine(subtitle)],
      ['Language', language],
    ]),
    blocks: blocks.map(({ start: from, end, role }) => [from, end, role]),
    marks: marks.sort((a, b) => a.parts[0]![0] - b.parts[0]![0]),
  }
}

const entityMark = ({ start, end, type, canonical, rule }: EntityMention): PageMark => ({
  layer: 'entities',
  parts: [[start, end, 'whole']],
  facts: known([
    ['Type', type],
    ['Name', canonical],
    ['Rule', rule],
  ]),
})

const dateMark = ({ start, end, type, value, mod, rule }: DateMention): PageMark => ({
  layer: 'dates',
  parts: [[start, end, 'whole']],
  facts: known([
    ['Type', type],
    ['Value', value],
    ['Modifier', mod],
    ['Rule', rule],
  ]),
})

function quantityMark(quantity: Quantity, claim: Claim | undefined): PageMark {
  const { start, end, value, min, max, modifier, kind, unit, itemHead, status, rule } = quantity
  return {
    layer: 'quantities',
    parts: [[start, end, 'whole']],
    facts: known([
      ['Value', value === null ? `${min ?? ''} to ${max ?? ''}` : String(value)],
      ['How sure', modifier.replace('_', ' ')],
      ['Kind', kind],
      ['Unit', unit],
      ['Of', itemHead],
      ['Status', status],
      ['Says', claim && (claim.chain.length > 0 ? chainOf(claim) : 'the article’s own voice')],
      ['When', claim?.date?.value],
      ['Where', claim?.place?.canonical],
      ['Rule', rule],
    ]),
  }
}

const attributionMark = ({ source, speaker, cue, content, type, rule }: Attribution): PageMark => ({
  layer: 'attributions',
  parts: [
    ...(source ? [[source.start, source.end, 'source'] as const] : []),
    ...(cue ? [[cue.start, cue.end, 'cue'] as const] : []),
    ...content.map((one) => [one.start, one.end, 'content'] as const),
  ].sort((a, b) => a[0] - b[0]),
  facts: known([
    ['Source', oneLine(source)],
    ['Who', speaker],
    ['Cue', cue && `${oneLine(cue)} (${cue.class}${cue.negated ? ', negated' : ''}${cue.modal ? ', left open' : ''})`],
    ['Type', type],
    ['Rule', rule],
  ]),
})

const chainOf = ({ chain }: Claim): string => chain.map(sourceOf).join(' › ')

const pageClaim = (claim: Claim, article: number): PageClaim => {
  const { quantity, attribution, date, place } = claim
  return {
    article,
    start: quantity.start,
    end: quantity.end,
    value: quantity.value ?? quantity.min ?? quantity.max,
    status: quantity.status ?? '',
    item: quantity.itemHead ?? '',
    source: attribution ? sourceOf(attribution) : '',
    chain: chainOf(claim),
    denied: isDenied(claim),
    date: date?.value ?? '',
    place: place?.canonical ?? '',
  }
}
