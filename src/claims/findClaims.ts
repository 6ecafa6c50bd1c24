import { covers } from '../text/span.js'
import type { Attribution, Claim, DateMention, EntityMention, Quantity } from '../types.js'
import type { Passage } from '../sentences/Passage.js'

export interface ClaimContext {
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly EntityMention[]
}

/** A claim for each figure: who stands behind it, and when and where. */
export function findClaims(_passages: readonly Passage[], { quantities, attributions }: ClaimContext): Claim[] {
  return quantities.map((quantity) => {
    const chain = attributions
      .filter(({ content }) => content.some((span) => covers(span, quantity.numeral)))
      .sort((a, b) => b.end - b.start - (a.end - a.start))
    return { quantity, attribution: chain.at(-1) ?? null, chain, date: null, place: null }
  })
}
