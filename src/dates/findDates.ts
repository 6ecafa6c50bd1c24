import type { Passage } from '../sentences/Passage.js'
import type { DateMention } from '../types.js'

export interface DateContext {
  /** The day that relative expressions count from, ISO 8601 (a year or month alone will do); `null` where none is known. */
  readonly reference: string | null
}

/** The time expressions of one article, in order and without overlap. */
export function findDates(_passages: readonly Passage[], _context: DateContext): DateMention[] {
  return []
}
