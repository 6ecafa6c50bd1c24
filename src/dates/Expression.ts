import type { Meaning } from './Meaning.js'

/** A time expression in its place, not yet anchored. */
export interface Expression {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Its tokens; a token that is split ("mid-2011") counts as its own. */
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  /** "dates/ago" */
  readonly rule: string
}
