import type { Bounds } from './boundsOf.js'
import type { Days } from './whenOf.js'
import type { ClaimPlace, Quantity } from '../types.js'

/** A claim, with all that tells which other claims are about the same thing. */
export interface Figure extends ClaimPlace {
  readonly quantity: Pick<
    Quantity,
    'start' | 'end' | 'text' | 'value' | 'min' | 'max' | 'modifier' | 'unit' | 'kind' | 'itemHead' | 'status'
  >
  /** Who says it, as shown; `null` for the article's own voice. */
  readonly source: string | null
  /** What is counted or measured, in which unit, and what became of it; figures with different subjects never meet. */
  readonly subject: string
  /** One for equal figures: "84 exact". */
  readonly signature: string
  readonly bounds: Bounds
  /** The canonical names inside the phrase: "US" in "three US soldiers". */
  readonly names: ReadonlySet<string>
  /** The other words before or after the noun: "oil" in "84 oil tankers". */
  readonly words: ReadonlySet<string>
  readonly place: string | null
  readonly days: Days | null
  /** Who says it, one name for one source; `null` for the article's own voice. */
  readonly voice: string | null
  /** Whether it stands in a title, standfirst, heading or caption, which say again what the body says. */
  readonly headline: boolean
  /** Where its block starts. */
  readonly block: number
  /** The number of its passage's `Copy`, or -1. */
  readonly copy: number
}
