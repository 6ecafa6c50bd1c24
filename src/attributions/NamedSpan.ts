import type { EntityType, Span } from '../types.js'

/** What the attributions must know of a name. */
export interface NamedSpan extends Span {
  readonly text: string
  readonly type: EntityType
  readonly canonical: string
}
