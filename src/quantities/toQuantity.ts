import type { Passage } from '../sentences/Passage.js'
import { mention } from '../text/span.js'
import type { Quantity, QuantityModifier } from '../types.js'
import type { Draft } from './Draft.js'

/** Which bounds a modifier states for a number. */
const bounds: Readonly<Record<QuantityModifier, readonly [lower: boolean, upper: boolean]>> = {
  exact: [true, true],
  approximate: [false, false],
  at_least: [true, false],
  more_than: [true, false],
  at_most: [false, true],
  less_than: [false, true],
}

/** The public form of a finished draft. */
export function toQuantity({ text, tokens }: Passage, draft: Draft): Quantity {
  const { value, to, modifier, kind, unit, itemHead, status } = draft
  const rule = `quantities/${draft.measured ? kind : draft.numeral.form}`
  const at = (first: number, last: number, cut = 0) => {
    const { end, text: word } = tokens[last - 1]!
    // "$4.5m." at the end of a sentence: the tokenizer takes the full stop for the abbreviation's.
    const stop = last === draft.limit && word.length > 1 && word.endsWith('.')
    return mention(text, tokens[first]!.start + cut, stop ? end - 1 : end, rule)
  }
  const numeralStart = ({ first, glued }: Draft['numeral']) => tokens[first]!.start + (glued?.length ?? 0)
  const numeralSpan = ({ numeral, numeralLast }: Draft) => ({
    start: numeralStart(numeral),
    end: tokens[numeralLast - 1]!.end,
  })
  const [lower, upper] = bounds[modifier]
  const span = at(draft.first, draft.last)
  // Field by field: what is spread into a literal gets slow with the fields that follow.
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    rule,
    numeral: at(draft.numeral.first, draft.numeralLast, draft.numeral.glued?.length),
    value: to === null ? value : null,
    min: to !== null || lower ? value : null,
    max: to ?? (upper ? value : null),
    modifier,
    kind,
    unit,
    item: draft.item && at(draft.item.first, draft.item.last),
    itemHead,
    status,
    partOf: draft.whole && numeralSpan(draft.whole),
    revises: draft.earlier && numeralSpan(draft.earlier),
  }
}
