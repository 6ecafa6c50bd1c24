import type { Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'

/** "at least three", "at least another three", "300 or so", "has surpassed fourteen trillion". */
export function readModifier(tokens: readonly Token[], draft: Draft, words: FigureWords): void {
  let at = draft.first
  let found = words.before.before(tokens, at, draft.from)
  for (let i = 0; !found && i < 2; i++) {
    const filler = words.filler.before(tokens, at, draft.from)
    if (!filler) break
    at = filler.first
    found = words.before.before(tokens, at, draft.from)
  }
  if (found && words.binds(tokens, draft, found.first)) {
    draft.first = found.first
    draft.modifier = found.value
    draft.hedged = true
    return
  }
  const after = words.after.at(tokens, draft.last, draft.limit)
  if (after) {
    draft.last = after.end
    draft.modifier = after.value
    draft.hedged = true
    return
  }
  const bounding = words.bounding.before(tokens, at, draft.from)
  if (bounding) {
    draft.modifier = bounding.value
    draft.hedged = true
  }
}

/** A bound before the first of two coordinated figures covers both: "around 200 US troops and 300 fighters". */
export function spreadModifiers(tokens: readonly Token[], drafts: readonly Draft[], words: FigureWords): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    if (!before?.hedged || draft.hedged || draft.modifier !== 'exact' || draft.kind !== before.kind) return
    const joint = before.last + 1 === draft.first && words.coordinators.has(tokens[before.last]!.lower)
    if (!joint || draft.numeral.form === 'none') return
    draft.modifier = before.modifier
    draft.hedged = true
  })
}
