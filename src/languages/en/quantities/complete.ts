import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import { linkFigures } from './linkFigures.js'
import { resolveNoun } from './resolveNoun.js'
import { readStatuses, statusBefore } from './status/index.js'

/** Fills in what only the sentence around can tell: status, links between figures, and the nouns that stand elsewhere. */
export function complete(passage: Passage, drafts: readonly Draft[]): void {
  const { tokens } = passage
  readStatuses(tokens, drafts)
  linkFigures(passage, drafts)
  drafts.forEach((draft, i) => {
    if (draft.kind !== 'count') return
    draft.status ??= draft.whole?.status ?? (draft.anaphoric ? statusBefore(tokens, draft) : null)
    if (draft.anaphoric) draft.itemHead ??= resolveNoun(passage, drafts, i)
  })
}
