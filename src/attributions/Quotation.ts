import type { Span } from '../types.js'

/** A stretch in quotation marks; over several paragraphs where each opens with a mark and only the last one closes. */
export interface Quotation extends Span {
  /** The place of its opening mark among the passage's tokens. */
  readonly open: number
  /** The place of its closing mark; of its last token where the mark is missing. */
  readonly close: number
  /** How many quotations stand around it. */
  readonly depth: number
  /** Whether its closing mark stands in the text. */
  readonly closed: boolean
}
