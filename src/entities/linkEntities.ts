import type { Entity, EntityMention } from '../types.js'
import type { UnlinkedEntity } from './EntityWords.js'
import { idOf } from './idOf.js'

/** One id and one canonical name for each thing, over all articles: the mentions of each article, and the things. */
export function linkEntities(articles: readonly (readonly UnlinkedEntity[])[]): {
  mentions: EntityMention[][]
  entities: Entity[]
} {
  const things = new Map<string, EntityMention[]>()
  const mentions = articles.map((found) =>
    found.map(({ start, end, text, rule, type, canonical, thing }): EntityMention => {
      const entity = thing?.id ?? idOf(type, canonical)
      const linked = { start, end, text, rule, type, canonical, entity }
      const others = things.get(entity)
      if (others) others.push(linked)
      else things.set(entity, [linked])
      return linked
    }),
  )
  return { mentions, entities: [...things.values()].map(describe) }
}

function describe(mentions: readonly EntityMention[]): Entity {
  const { entity, type, canonical } = mentions[0]!
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  const aliases = [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text)
  return { id: entity, type, canonical, aliases, mentions: mentions.map(({ start, end }) => ({ start, end })) }
}
