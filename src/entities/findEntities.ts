import type { Passage } from '../sentences/Passage.js'
import type { EntityMention, GazetteerEntry } from '../types.js'

export interface EntityContext {
  /** The caller's own names. */
  readonly gazetteer: readonly GazetteerEntry[]
}

/** A name that still has no id: it gets one once all articles are read. */
export type UnlinkedEntity = Omit<EntityMention, 'entity'>

/** The names of one article, in order and without overlap. */
export function findEntities(_passages: readonly Passage[], _context: EntityContext): UnlinkedEntity[] {
  return []
}
