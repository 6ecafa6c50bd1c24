import { plainSpaces } from '../text/plainSpaces.js'
import type { Entity, EntityMention, EntityType } from '../types.js'
import { Clusters, type Cluster } from './Clusters.js'
import type { UnlinkedEntity } from './EntityWords.js'
import { idOf } from './idOf.js'

/**
 * One id and one canonical name for each thing, over all articles: the mentions of each article, and the things in the
 * order of their first mention. Two names are one thing where a gazetteer says so, where they sound alike, where one is the
 * other's abbreviation somewhere in the dump, or where a surname has one bearer only.
 */
export function linkEntities(articles: readonly (readonly UnlinkedEntity[])[]): {
  mentions: EntityMention[][]
  entities: Entity[]
} {
  const clusters = new Clusters()
  const found = articles.map((mentions) => mentions.map((mention) => clusters.add(mention)))
  clusters.join()
  const things = new Map<Cluster, Thing>()
  const ids = new Map<string, number>()
  const mentions = articles.map((article, a) =>
    article.map(({ start, end, text, rule, type }, i): EntityMention => {
      const cluster = clusters.of(found[a]![i]!)
      let thing = things.get(cluster)
      if (!thing) things.set(cluster, (thing = newThing(cluster, ids)))
      thing.spans.push({ start, end })
      const name = plainSpaces(text)
      thing.counts.set(name, (thing.counts.get(name) ?? 0) + 1)
      return { start, end, text, rule, type, canonical: thing.canonical, entity: thing.id }
    }),
  )
  return { mentions, entities: [...things.values()].map(describe) }
}

interface Thing {
  readonly id: string
  readonly type: EntityType
  readonly canonical: string
  readonly counts: Map<string, number>
  readonly spans: { start: number; end: number }[]
}

function newThing({ type, canonical, thing }: Cluster, ids: Map<string, number>): Thing {
  const id = thing?.id ?? idOf(type, canonical)
  const others = ids.get(id) ?? 0
  ids.set(id, others + 1)
  return { id: others > 0 ? `${id}-${others + 1}` : id, type, canonical, counts: new Map(), spans: [] }
}

const describe = ({ id, type, canonical, counts, spans }: Thing): Entity => ({
  id,
  type,
  canonical,
  aliases: [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text),
  mentions: spans,
})
