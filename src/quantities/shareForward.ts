import type { Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'

/** A number that stands bare before a joint has the unit or the noun of the next: "from 80,000 to 45,000 barrels". */
export function shareForward(tokens: readonly Token[], drafts: readonly Draft[], words: FigureWords): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!
    const next = drafts[i + 1]!
    if (draft.measured || draft.item || draft.last + 1 !== next.first || draft.limit !== next.limit) continue
    const joint = tokens[draft.last]!.lower
    if (!words.rangeJoints.has(joint) && !words.coordinators.has(joint)) continue
    if (next.measured && next.last > next.numeralLast) {
      draft.kind = next.kind
      draft.unit = next.unit
      // "from 10 to 15 cents"
      if (next.value < next.numeral.value)
        draft.value = Number(((draft.value * next.value) / next.numeral.value).toPrecision(15))
      draft.measured = true
      draft.anaphoric = false
    } else if (next.kind === 'count' && next.item) {
      draft.itemHead = next.itemHead
    }
  }
}
