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
  if (found) {
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
