import type { Passage } from '../sentences/Passage.js'
import { indexSpans, type SpanIndex } from '../text/SpanIndex.js'
import type { NamedSpan } from './NamedSpan.js'
import { pairQuotations } from './pairQuotations.js'
import type { Quotation } from './Quotation.js'

/** A passage with all that the rules ask about a place in it. */
export interface Scene extends Passage {
  /** In order of their opening marks. */
  readonly quotations: readonly Quotation[]
  /** For each token the place of the innermost quotation that holds it, its marks included; -1 outside. */
  readonly quotationAt: Int32Array
  readonly names: SpanIndex<NamedSpan>
}

/** The scene of a passage; `entities` are the article's names, sorted by start. */
export function setScene(passage: Passage, entities: readonly NamedSpan[]): Scene {
  const quotations = pairQuotations(passage)
  const quotationAt = new Int32Array(passage.tokens.length).fill(-1)
  quotations.forEach(({ open, close }, q) => quotationAt.fill(q, open, close + 1))
  return { ...passage, quotations, quotationAt, names: indexSpans(entities) }
}

/** The innermost quotation around the token at `i`, its marks included. */
export function quotationAround(scene: Scene, i: number): Quotation | undefined {
  const at = scene.quotationAt[i]
  return at === undefined || at < 0 ? undefined : scene.quotations[at]
}
