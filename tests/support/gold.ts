import { existsSync, readFileSync } from 'node:fs'
import type {
  ArticleReport,
  Attribution,
  Block,
  BlockRole,
  DateMention,
  Entity,
  EntityMention,
  EntityType,
  Mention,
  Quantity,
  Report,
} from '../../src/index.js'
import { packs } from '../../src/languages/index.js'
import { addDays } from '../../src/calendar/days.js'
import { isoDay, readIso } from '../../src/calendar/iso.js'
import { findCopies } from '../../src/report/findCopies.js'
import { findDisagreements } from '../../src/report/findDisagreements.js'
import { findTimeline } from '../../src/report/findTimeline.js'
import { seeds } from './seeds.js'

interface Piece {
  start: number
  end: number
  text: string
}
interface GoldArticle {
  start: number
  end: number
  lines: [number, number]
  title: string | null
  subtitle: string | null
  published: string | null
  publishedInferred?: string
  publisher: string | null
  authors: string[]
  sources: string[]
  language: string
  headings: number[]
  boilerplate: [number, number][]
  captions: [number, number][]
}
type GoldDate = Piece & Pick<DateMention, 'type' | 'value'> & { mod?: string }
type GoldQuantity = Piece & { num: Piece; item?: string | null } & Partial<Quantity>
type GoldAttribution = {
  source: Piece | null
  cue: Piece | null
  content: Piece[]
  type: Attribution['type']
  speaker?: string
}
type GoldEntity = Piece & { type: EntityType; canonical: string }

const rule = 'gold/annotated'
const read = <T>(name: string, layer: string): T[] => {
  const file = new URL(`../../seeds/gold/${name}.${layer}.jsonl`, import.meta.url)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
const within = (outer: { start: number; end: number }, inner: { start: number; end: number }) =>
  outer.start <= inner.start && inner.end <= outer.end
const mention = ({ start, end, text }: Piece): Mention => ({ start, end, text, rule })

/** The report that a perfect reader of a seed would give: the annotators' mentions in the package's shapes. */
export function goldReport(name: string): { text: string; report: Report } {
  const text = seeds[`${name}.txt`]!
  const ends = [...text.matchAll(/\n|$/gu)].map(({ index }) => index)
  const line = (n: number) => {
    const from = n === 1 ? 0 : ends[n - 2]! + 1
    const printed = text.slice(from, ends[n - 1])
    const start = from + printed.length - printed.trimStart().length
    return { start, end: start + printed.trim().length }
  }
  const find = (wanted: string | null, { start, end }: Piece | GoldArticle): Mention | null => {
    const at = wanted === null ? -1 : text.indexOf(wanted, start)
    return wanted === null || at < 0 || at > end + 300
      ? null
      : mention({ start: at, end: at + wanted.length, text: wanted })
  }
  const gold = read<GoldArticle>(name, 'articles')
  const dates = read<GoldDate>(name, 'dates').map((d): DateMention => {
    const start = d.value.slice(0, 10)
    const { year, month, day } = readIso(start) ?? {}
    return {
      ...mention(d),
      type: d.type,
      value: d.value,
      mod: d.mod ?? null,
      interval: year && month && day ? { start, end: isoDay(addDays({ year, month, day }, 1)) } : null,
    }
  })
  const entities = read<GoldEntity>(name, 'entities').map((e): EntityMention => ({
    ...mention(e),
    type: e.type,
    canonical: e.canonical,
    entity: `${e.type}:${e.canonical}`,
  }))
  const attributions = read<GoldAttribution>(name, 'attributions').map((a): Attribution => {
    const all = [a.source, a.cue, ...a.content].filter((x) => x !== null)
    return {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      source: a.source && mention(a.source),
      sourceKind: null,
      speaker: a.speaker ?? null,
      cue: a.cue && { ...mention(a.cue), lemma: a.cue.text.toLowerCase(), class: 'say', negated: false, modal: false },
      content: a.content.map(mention),
      type: a.type,
      rule,
    }
  })
  const quantities = read<GoldQuantity>(name, 'quantities').map((q): Quantity => {
    const at = q.item ? text.indexOf(q.item, q.start) : -1
    const [min, max] = q.value === undefined ? [q.min ?? null, q.max ?? null] : boundsOf(q.value!, q.modifier!)
    return {
      ...mention(q),
      numeral: mention(q.num),
      value: q.value ?? null,
      min,
      max,
      modifier: q.modifier!,
      kind: q.kind!,
      unit: q.unit ?? null,
      item:
        q.item && at >= 0 && at <= q.end + 60 ? mention({ start: at, end: at + q.item.length, text: q.item }) : null,
      itemHead: q.itemHead ?? null,
      status: q.status ?? null,
      partOf: null,
      revises: null,
    }
  })
  const articles = gold.map((a, i): ArticleReport => {
    const first = a.lines[0]
    const last = (gold[i + 1]?.lines[0] ?? ends.length + 1) - 1
    const blocks: Block[] = []
    for (let n = first; n <= last; n++) {
      const span = line(n)
      if (span.end > span.start) blocks.push({ ...span, role: roleOf(a, n, text.slice(span.start, span.end)) })
    }
    const inside = <T extends { start: number; end: number }>(all: T[]) =>
      all.filter((x) => x.start >= blocks[0]!.start && x.end <= blocks.at(-1)!.end)
    const own = { dates: inside(dates), quantities: inside(quantities), attributions: inside(attributions) }
    const names = inside(entities)
    const near = <T extends Piece>(all: T[], q: Quantity) => {
      const block = blocks.find((b) => within(b, q))
      return block
        ? all.filter((x) => within(block, x) && !within(q, x)).sort((x, y) => gap(x, q) - gap(y, q))[0]
        : undefined
    }
    const published = a.published ?? a.publishedInferred ?? null
    const title = find(a.title, a)
    return {
      start: a.start,
      end: a.end,
      language: a.language,
      title,
      subtitle: find(a.subtitle, a),
      published:
        published === null ? null : { ...mention(title ?? own.dates[0]!), value: published, inferred: !a.published },
      publisher: find(a.publisher, a),
      authors: a.authors.flatMap((name) => find(name, a) ?? []),
      sources: a.sources.flatMap((name) => find(name, a) ?? []),
      dateline: null,
      blocks,
      evidence: [],
      ...own,
      entities: names,
      claims: own.quantities.map((quantity) => {
        const chain = own.attributions
          .filter(({ content }) => content.some((span) => within(span, quantity.numeral)))
          .sort((x, y) => y.end - y.start - (x.end - x.start))
        return {
          quantity,
          attribution: chain.at(-1) ?? null,
          chain,
          date: near(own.dates, quantity) ?? null,
          place:
            near(
              names.filter(({ type }) => ['GPE', 'LOC', 'FAC'].includes(type)),
              quantity,
            ) ?? null,
        }
      }),
    }
  })
  const copies = findCopies(text, articles)
  const words = packs.map((pack) => pack.report)
  const sentences = articles.map(({ blocks }) => blocks)
  return {
    text,
    report: {
      articles,
      entities: linked(entities),
      disagreements: findDisagreements(articles, { words, copies }),
      copies,
      timeline: findTimeline(articles, sentences),
    },
  }
}

const gap = (a: Piece, b: Piece) => Math.max(a.start - b.end, b.start - a.end, 0)

function roleOf(a: GoldArticle, n: number, printed: string): BlockRole {
  const among = (ranges: [number, number][]) => ranges.some(([from, to]) => from <= n && n <= to)
  if (printed === a.title?.trim()) return 'title'
  if (printed === a.subtitle?.trim()) return 'subtitle'
  if (n > a.lines[1] || among(a.boilerplate)) return 'boilerplate'
  if (a.headings.includes(n)) return 'heading'
  if (among(a.captions)) return 'caption'
  return n - a.lines[0] < 12 && printed.length < 40 ? 'header' : 'paragraph'
}

function boundsOf(value: number, modifier: Quantity['modifier']): [number | null, number | null] {
  if (modifier === 'exact') return [value, value]
  if (modifier === 'at_least' || modifier === 'more_than') return [value, null]
  return modifier === 'approximate' ? [null, null] : [null, value]
}

function linked(mentions: EntityMention[]): Entity[] {
  const all = new Map<string, { entity: EntityMention; spans: { start: number; end: number }[]; forms: Set<string> }>()
  for (const m of mentions) {
    const one = all.get(m.entity) ?? { entity: m, spans: [], forms: new Set<string>() }
    one.spans.push({ start: m.start, end: m.end })
    one.forms.add(m.text)
    all.set(m.entity, one)
  }
  return [...all].map(([id, { entity, spans, forms }]) => ({
    id,
    type: entity.type,
    canonical: entity.canonical,
    aliases: [...forms],
    mentions: spans,
  }))
}
