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
    else if (draft.itemHead && !isPart(tokens, draft)) noun = draft.itemHead
    draft.status = statusOf(tokens, draft)
  }
}

/** "بينهم 15 طفلا", "منهم ثلاث نساء": a part of those counted before, who are still meant by "آخرين". */
const isPart = (tokens: readonly Token[], { first }: Draft): boolean =>
  /^(?:بينهم|بينها|بينهن|منهم|منها|منهن)$/u.test(tokens[first - 1]?.lower ?? '')

function statusOf(tokens: readonly Token[], draft: Draft): Status | null {
  const lemma = draft.itemHead
  const own = lemma === null ? undefined : statusIn(lemma)
  if (own) return own
  const person = lemma === null ? undefined : nounForm(fold(lemma))?.person
  const allowed = (status: Status | undefined): status is Status =>
    status !== undefined && (person === undefined || fits(status, person))
  // "أسقطت 41 مسيرة فوق ست مناطق": where, and not what.
  const where = /^(?:فوق|في|خلال|عبر|داخل|قرب|ضد)$/u.test(tokens[draft.first - 1]?.lower ?? '')
  for (let i = where ? -1 : draft.first - 1; i >= Math.max(draft.from, draft.first - reach); i--) {
    const { lower } = tokens[i]!
    const status = statusSaid(lower.startsWith('ال') ? lower.slice(2) : lower) ?? statusSaid(lower)
    if (allowed(status)) return status
    if (/^[.؛:!؟]$/u.test(lower)) break
  }
  const from = afterPart(tokens, draft)
  for (let i = from; i < Math.min(draft.limit, from + 3); i++) {
    const { lower } = tokens[i]!
    if (/^\p{P}+$/u.test(lower)) break
    const status = statusSaid(lower)
    if (allowed(status)) return status
  }
  return person !== false && leavesHome(tokens, draft) ? 'displaced' : null
}

/** The place behind "، بينهم 12 امرأة،", which parts a figure from its verb: "30 مدنيا، بينهم 12 امرأة، قتلوا". */
function afterPart(tokens: readonly Token[], { last, limit }: Draft): number {
  let at = last
  if (isComma(tokens[at]) && /^(?:بينهم|بينها|من|منهم|معظمهم|غالبيتهم)$/u.test(tokens[at + 1]?.lower ?? '')) {
    for (let i = at + 2; i < Math.min(limit, at + 10); i++) if (isComma(tokens[i])) return i + 1
  } else if (isComma(tokens[at]) && statusSaid(tokens[at + 1]?.lower ?? '') !== undefined) at++
  return at
}

const isComma = (token: Token | undefined): boolean => token?.lower === '،' || token?.lower === ','

/** "أجبرت أكثر من مليون شخص على ترك منازلهم" */
function leavesHome(tokens: readonly Token[], { last, limit }: Draft): boolean {
  for (let i = last; i < Math.min(limit, last + 5); i++) {
    if (/^(?:منازلهم|ديارهم|بيوتهم|مساكنهم|قراهم|مناطقهم)$/u.test(tokens[i]!.lower)) {
      return /^(?:ترك|مغادره|تركوا|غادروا|هجر|من|الفرار|اخلاء)$/u.test(tokens[i - 1]!.lower)
    }
  }
  return false
}
