import { overlap } from '../../text/span.js'
import type { EntityMention } from '../../types.js'
import type { GoldEntity } from './GoldDocument.js'
import { match, measure, same, type Measure } from './Measure.js'

/** The types of several corpora as the few that all of them tell apart. */
const coarse: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  NORP: 'NORP',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'FAC',
  PRODUCT: 'PRODUCT',
  EVENT: 'MISC',
  LAW: 'MISC',
  WORK: 'MISC',
  Person: 'PER',
  Organization: 'ORG',
  Organisation: 'ORG',
  Location: 'LOC',
  Facility: 'FAC',
  Product: 'PRODUCT',
  Misc: 'MISC',
  Nationality: 'NORP',
  Weapon: 'PRODUCT',
  MilitaryPlatform: 'PRODUCT',
  Vehicle: 'PRODUCT',
  PER: 'PER',
  PRO: 'PRODUCT',
}
const types = ['PER', 'ORG', 'LOC', 'FAC', 'NORP', 'PRODUCT', 'MISC']

/** Names: extent and type of people, bodies and places; each type's extent; and, where annotated, which are one thing. */
export function entityScorer() {
  const strict = measure('entities PER+ORG+LOC, strict')
  const loose = measure('entities PER+ORG+LOC, overlap')
  const each = types.map((type) => [type, measure(`entities ${type}, strict`)] as const)
  const every = measure('entities all types, strict')
  const linked = measure('entities linked (B-cubed)')
  const at = (one: GoldEntity | EntityMention) => one
  return {
    measures: [strict, loose, every, ...each.map(([, one]) => one), linked],
    score(text: string, gold: readonly GoldEntity[], found: readonly EntityMention[]) {
      const known = <T extends { readonly type: string }>(all: readonly T[]) =>
        all.flatMap((one) => (coarse[one.type] ? [{ ...one, type: coarse[one.type]! }] : []))
      const [g, p] = [known<GoldEntity>(gold), known<Omit<EntityMention, 'type'> & { type: string }>(found)]
      const main = ({ type }: { readonly type: string }) => ['PER', 'ORG', 'LOC'].includes(type)
      const span = at as (one: unknown) => EntityMention
      match(strict, text, g.filter(main), p.filter(main), (a, b) => same(a, b) && a.type === b.type, span)
      match(loose, text, g.filter(main), p.filter(main), (a, b) => overlap(a, b) && a.type === b.type, span)
      const annotated = new Set(g.map(({ type }) => type))
      const comparable = p.filter(({ type }) => annotated.has(type))
      match(every, text, g, comparable, (a, b) => same(a, b) && a.type === b.type, span)
      for (const [type, one] of each) {
        const of = (mention: { readonly type: string }) => mention.type === type
        if (annotated.has(type)) match(one, text, g.filter(of), p.filter(of), same, span)
      }
      if (gold.some(({ canonical }) => canonical !== undefined)) scoreLinks(linked, gold, found)
    },
  }
}

/** B-cubed over the mentions that were found: whether those that are one thing have one id. */
function scoreLinks(linked: Measure, gold: readonly GoldEntity[], found: readonly EntityMention[]): void {
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
  const ids = new Map(found.map((one) => [key(one), one.entity]))
  const clusters = new Map<string, Map<string, number>>()
  const sizes = new Map<string, number>()
  for (const one of gold) {
    sizes.set(one.canonical ?? '', (sizes.get(one.canonical ?? '') ?? 0) + 1)
    const id = ids.get(key(one))
    if (id === undefined) continue
    const cluster = clusters.get(id) ?? new Map<string, number>()
    clusters.set(id, cluster.set(one.canonical ?? '', (cluster.get(one.canonical ?? '') ?? 0) + 1))
  }
  linked.recalled ??= 0
  for (const one of gold) {
    linked.gold++
    const cluster = clusters.get(ids.get(key(one)) ?? '')
    if (!cluster || !ids.has(key(one))) continue
    const good = cluster.get(one.canonical ?? '')!
    linked.predicted++
    linked.found += good / [...cluster.values()].reduce((sum, n) => sum + n, 0)
    linked.recalled += good / sizes.get(one.canonical ?? '')!
  }
}
