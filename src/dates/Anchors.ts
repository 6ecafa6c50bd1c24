import type { PartialDay } from '../calendar/iso.js'
import type { Tense } from './DateWords.js'
import type { Place } from './Place.js'

/** What relative expressions count from. */
export interface Anchors {
  /** The article's own day, as far as it is known. */
  readonly reference: PartialDay | null
  /** Where the text spoke of last. */
  readonly narrative: Place | null
  /** The quarter of a year that the text reports on: "a year earlier" is that quarter's. */
  readonly quarter: Place | null
  /** Of the clause around the expression. */
  readonly tense: Tense
}
