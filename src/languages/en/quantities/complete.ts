import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'

/** Fills in what only the sentence around can tell. */
export function complete(_passage: Passage, drafts: readonly Draft[]): void {
  let noun: string | null = null
  for (const draft of drafts) {
    if (draft.kind !== 'count') continue
    if (draft.anaphoric) draft.itemHead ??= noun
    else if (draft.itemHead) noun = draft.itemHead
  }
}
