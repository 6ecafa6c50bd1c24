import type { Passage } from '../sentences/Passage.js'
import type { Attribution, Claim, DateMention, EntityMention, Quantity } from '../types.js'
import { chainsOf } from './chainsOf.js'
import { nearest } from './nearest.js'

export interface ClaimContext {
  /** Each list in order of its starts. */
  readonly quantities: readonly Quantity[]
  readonly attributions: readonly Attribution[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly EntityMention[]
}

/**
 * A claim for each figure: who stands behind it ("WSJ", and inside of that "a US officer"), and when and where, from
 * the figure's own sentence. A figure in nobody's content is the article's own.
 */
export function findClaims(passages: readonly Passage[], context: ClaimContext): Claim[] {
  const { quantities, attributions, dates, entities } = context
  const chains = chainsOf(quantities, attributions)
  const points = dates.filter(({ type }) => type === 'DATE' || type === 'TIME')
  const places = entities.filter(({ type }) => type === 'GPE' || type === 'LOC' || type === 'FAC')
  const when = nearest(passages, quantities, points)
  const where = nearest(passages, quantities, places, { boundOnly: true })
  return quantities.map((quantity, i) => {
    const chain = chains[i] ?? []
    return { quantity, attribution: chain.at(-1) ?? null, chain, date: when[i] ?? null, place: where[i] ?? null }
  })
}
