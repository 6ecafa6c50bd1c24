import { overlap } from '../../text/span.js'
import type { Quantity, Span } from '../../types.js'
import type { GoldQuantity } from './GoldDocument.js'
import { match, measure } from './Measure.js'

/** Where the number words stand. */
export const numeralOf = (one: GoldQuantity | Quantity): Span => ('numeral' in one ? one.numeral : (one.num ?? one))

const near = (a: number | null | undefined, b: number | null): boolean =>
  a === b || (typeof a === 'number' && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)))

/** Whether both say the same number, or the same range. */
export const sameAmount = (gold: GoldQuantity, found: Quantity): boolean =>
  typeof gold.value === 'number'
    ? near(gold.value, found.value)
    : near(gold.min, found.min) && near(gold.max, found.max)

const headOf = (head: string | null | undefined): string =>
  (head ?? '')
    .toLowerCase()
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '')

/** Figures: that they are found; their number; and with the number each of what else they say. */
export function quantityScorer() {
  const found = measure('quantities found')
  const value = measure('quantities value')
  const modifier = measure('quantities value+modifier')
  const unit = measure('quantities value+unit (measures)')
  const item = measure('quantities value+item head (counts)')
  const status = measure('quantities value+status')
  return {
    measures: [found, value, modifier, unit, item, status],
    score(text: string, gold: readonly GoldQuantity[], predicted: readonly Quantity[]) {
      const hit = (g: GoldQuantity, p: Quantity) => overlap(numeralOf(g), numeralOf(p))
      const ok = (g: GoldQuantity, p: Quantity) => hit(g, p) && sameAmount(g, p)
      match(found, text, gold, predicted, hit, numeralOf)
      if (!gold.some((one) => 'value' in one || 'min' in one)) return
      match(value, text, gold, predicted, ok, numeralOf)
      match(modifier, text, gold, predicted, (g, p) => ok(g, p) && (g.modifier ?? 'exact') === p.modifier, numeralOf)
      const measured = ({ kind }: GoldQuantity | Quantity) => kind !== 'count'
      const sameUnit = (g: GoldQuantity, p: Quantity) =>
        ok(g, p) && g.kind === p.kind && (g.unit ?? '') === (p.unit ?? '')
      match(unit, text, gold.filter(measured), predicted.filter(measured), sameUnit, numeralOf)
      const counted = ({ kind, itemHead, item: words }: GoldQuantity | Quantity) =>
        kind === 'count' && Boolean(itemHead ?? words)
      const sameHead = (g: GoldQuantity, p: Quantity) => ok(g, p) && headOf(g.itemHead) === headOf(p.itemHead)
      match(item, text, gold.filter(counted), predicted.filter(counted), sameHead, numeralOf)
      const happened = (one: GoldQuantity | Quantity) => Boolean(one.status)
      const sameStatus = (g: GoldQuantity, p: Quantity) => ok(g, p) && g.status === p.status
      match(status, text, gold.filter(happened), predicted.filter(happened), sameStatus, numeralOf)
    },
  }
}
