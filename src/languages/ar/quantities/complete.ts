import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import type { Token } from '../../../text/Token.js'
import type { Status } from '../../../types.js'
import { fold } from '../fold.js'
import { nounForm } from '../words/nouns.js'
import { fits, statusIn, statusSaid } from './statusWords.js'

/** No verb is farther before its figure, in tokens. */
const reach = 14

/** Fills in what only the sentence around can tell: whose noun a number stands for, and what became of the counted. */
export function complete({ tokens }: Passage, drafts: readonly Draft[]): void {
  let noun: string | null = null
  let sentence = -1
  for (const draft of drafts) {
    if (draft.kind !== 'count') continue
    if (draft.from !== sentence) noun = null
    sentence = draft.from
    if (draft.anaphoric) draft.itemHead ??= noun
    else if (draft.itemHead) noun = draft.itemHead
    draft.status = statusOf(tokens, draft)
  }
}

function statusOf(tokens: readonly Token[], draft: Draft): Status | null {
  const lemma = draft.itemHead
  const own = lemma === null ? undefined : statusIn(lemma)
  if (own) return own
  const person = lemma === null ? undefined : nounForm(fold(lemma))?.person
  const allowed = (status: Status | undefined): status is Status =>
    status !== undefined && (person === undefined || fits(status, person))
  for (let i = draft.first - 1; i >= Math.max(draft.from, draft.first - reach); i--) {
    const { lower } = tokens[i]!
    const status = statusSaid(lower.startsWith('ال') ? lower.slice(2) : lower) ?? statusSaid(lower)
    if (allowed(status)) return status
    if (/^[.؛:!؟]$/u.test(lower)) break
  }
  for (let i = draft.last; i < Math.min(draft.limit, draft.last + 3); i++) {
    const { lower } = tokens[i]!
    if (/^\p{P}+$/u.test(lower)) break
    const status = statusSaid(lower)
    if (allowed(status)) return status
  }
  return null
}
