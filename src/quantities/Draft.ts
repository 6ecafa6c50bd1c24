import type { QuantityKind, QuantityModifier, Status } from '../types.js'
import type { Numeral } from './readNumeral.js'

/** A figure on its way through the passes; all places are tokens of its passage, half-open. */
export interface Draft {
  /** Its sentence. */
  readonly from: number
  readonly limit: number
  readonly numeral: Numeral
  /** The whole mention. */
  first: number
  last: number
  /** Where the number words end: later than the numeral in "20 to 25". */
  numeralLast: number
  value: number
  /** The upper end of a range; `null` for one number. */
  to: number | null
  modifier: QuantityModifier
  /** Whether a word of its own says the modifier. */
  hedged: boolean
  kind: QuantityKind
  unit: string | null
  /** Whether a unit or a currency stands with the number. */
  measured: boolean
  /** What is counted, where the text prints it here. */
  item: { readonly first: number; readonly last: number } | null
  itemHead: string | null
  /** Whether its noun stands elsewhere: "5 of them", "20 others", "three during the first incident". */
  anaphoric: boolean
  /** Whether another figure of its sentence stands in the same row: "three in the first, one in the second". */
  parallel: boolean
  status: Status | null
  /** The figure that this one is a part of. */
  whole: Draft | null
  /** The figure that this one takes the place of: the 35 of "rose to 41 from 35". */
  earlier: Draft | null
}

/** A draft of the numeral alone, in the sentence from `from` to `limit`. */
export const draftOf = (numeral: Numeral, from: number, limit: number): Draft => ({
  from,
  limit,
  numeral,
  first: numeral.first,
  last: numeral.last,
  numeralLast: numeral.last,
  value: numeral.value,
  to: numeral.to,
  modifier: numeral.modifier,
  hedged: false,
  kind: numeral.glued ? 'money' : numeral.form === 'share' ? 'percent' : numeral.form === 'fold' ? 'ratio' : 'count',
  unit: numeral.glued?.unit ?? (numeral.form === 'share' ? '%' : null),
  measured: numeral.glued !== undefined || numeral.form === 'share' || numeral.form === 'fold',
  item: null,
  itemHead: null,
  anaphoric: false,
  parallel: false,
  status: null,
  whole: null,
  earlier: null,
})
