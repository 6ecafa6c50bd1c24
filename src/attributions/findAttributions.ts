import type { Passage } from '../sentences/Passage.js'
import type { Attribution } from '../types.js'
import type { NamedSpan } from './NamedSpan.js'

export interface AttributionContext {
  /** The article's names, sorted by start: who a pronoun or a surname may be. */
  readonly entities: readonly NamedSpan[]
}

/** Who says what in one article, in order of the cues. */
export function findAttributions(_passages: readonly Passage[], _context: AttributionContext): Attribution[] {
  return []
}
