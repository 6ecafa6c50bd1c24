import type { Passage } from '../sentences/Passage.js'
import type { Quantity, Span } from '../types.js'

export interface QuantityContext {
  /** Spans whose numbers are other layers' (dates, names with numbers), sorted by start. */
  readonly dates: readonly Span[]
  readonly entities: readonly Span[]
}

/** The figures of one article, in order of their numerals. */
export function findQuantities(_passages: readonly Passage[], _context: QuantityContext): Quantity[] {
  return []
}
