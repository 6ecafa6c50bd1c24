import { overlap } from '../../text/span.js'
import type { DateMention } from '../../types.js'
import type { GoldDate } from './GoldDocument.js'
import { match, measure, same } from './Measure.js'

/** TempEval-3's measures. */
export function dateScorer() {
  const strict = measure('dates extent, strict')
  const relaxed = measure('dates extent, relaxed')
  const value = measure('dates value')
  const type = measure('dates type')
  const at = (one: GoldDate | DateMention) => one
  return {
    measures: [strict, relaxed, value, type],
    score(text: string, gold: readonly GoldDate[], found: readonly DateMention[]) {
      match(strict, text, gold, found, same, at)
      match(relaxed, text, gold, found, overlap, at)
      if (!gold.some((one) => one.value !== undefined)) return
      match(value, text, gold, found, (g, p) => overlap(g, p) && g.value === p.value, at)
      match(type, text, gold, found, (g, p) => overlap(g, p) && g.type === p.type, at)
    },
  }
}
