import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import { linkFigures } from './linkFigures.js'
import { resolveNoun } from './resolveNoun.js'
import { shareCurrency } from './shareCurrency.js'
import { readStatus, readStatuses, statusBefore } from './status/index.js'
import { isOfKind } from './status/kinds.js'
import { statusInList } from './status/inList.js'

/** Fills in what only the sentence around can tell: status, links between figures, and the nouns that stand elsewhere. */
export function complete(passage: Passage, drafts: readonly Draft[]): void {
  const { tokens } = passage
  shareCurrency(tokens, drafts)
  readStatuses(tokens, drafts)
  linkFigures(passage, drafts)
  const place = new Map(drafts.map((draft, i) => [draft, i]))
  const counts = drafts.filter(({ kind }) => kind === 'count')
  for (const draft of counts) {
    if (draft.earlier) draft.earlier.status ??= draft.status
    draft.status ??= draft.whole?.status ?? (draft.anaphoric ? statusBefore(tokens, draft) : null)
  }
  // A part may stand before its whole, "twelve of the 20 wounded", and has its noun from there.
  const resolve = (draft: Draft) => {
    if (!draft.anaphoric || draft.itemHead !== null) return
    draft.itemHead = draft.whole?.itemHead ?? resolveNoun(passage, drafts, place.get(draft)!)
    // "the gunmen, 14 in all, fled"
    if (draft.status === 'displaced' && !isOfKind('fleeing', draft.itemHead)) draft.status = null
    else if (draft.itemHead !== null && draft.status === null) readStatus(tokens, drafts, place.get(draft)!)
  }
  for (const draft of counts) if (!isBeforeWhole(draft)) resolve(draft)
  for (const draft of counts) if (isBeforeWhole(draft)) resolve(draft)
  counts.forEach((draft, i) => (draft.status ??= statusInList(tokens, draft, counts[i - 1])))
}

const isBeforeWhole = ({ whole, first }: Draft) => whole !== null && whole.numeral.first > first
