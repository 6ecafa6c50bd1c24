import type { Passage } from '../sentences/Passage.js'
import type { EntityType, Mention } from '../types.js'
import type { Romanized } from './romanized.js'
import type { NameTable } from './nameTable.js'

/** What a language pack says to the entities stage. */
export interface EntityWords {
  readonly language: string
  /**
   * The names in the passages of one article that are in this language, in order and without overlap. `own` holds the
   * caller's names. A pack without it finds the caller's names only.
   */
  readonly recognize?: (passages: readonly Passage[], own: NameTable) => UnlinkedEntity[]
  /** Prepositions after which a place does not say where: "by Russia". */
  readonly placeless?: ReadonlySet<string>
}

/** A name that still has no id: it gets one once all articles are read. */
export interface UnlinkedEntity extends Mention {
  readonly type: EntityType
  /** The fullest form in its article, or the gazetteer's. */
  readonly canonical: string
  /** The thing that a gazetteer says it is. */
  readonly thing: Thing | null
  /** How a name in another script can be spelled in Latin letters, where the pack can tell. */
  readonly romanized?: Romanized | undefined
}

/** Something that a gazetteer knows, in every language the same. */
export interface Thing {
  /** "gpe/syria"; the caller's own: "own/gpe/syria". */
  readonly id: string
  readonly type: EntityType
  readonly canonical: string
}

/** A thing with its names in one language. The rows of two languages that share type and canonical are one thing. */
export interface ThingRow {
  readonly type: EntityType
  readonly canonical: string
  /** How it is printed, `canonical` too where that is one of them. */
  readonly names: readonly string[]
  /** A name that many things bear, such as a small town's: the text must give a reason too. */
  readonly weak?: boolean
}
