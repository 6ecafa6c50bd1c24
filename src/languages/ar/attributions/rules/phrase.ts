import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom, trim } from '../content.js'
import type { ArabicCue } from '../CueFrame.js'
import { beforeVerb } from '../cuePhrases.js'
import { cueForms } from '../cueTable.js'
import { sourceFrom } from '../nounPhrase.js'
import { firstOf, isComma, lastOf, lowerAt } from '../tokens.js'

/** "بحسب S", "وفقا ل S", "حسبما ذكرت S", "كما قال S": the sentence is theirs. */
export const phrase: AttributionRule = {
  kind: 'phrase',
  read(scene, { first, last, cue }, drafts) {
    const to = lastOf(scene, first)
    let at = last
    let said: ArabicCue['agreement'] = null
    if (beforeVerb.has(cue.lemma)) {
      const verb = cueForms().get(lowerAt(scene, at))
      if (verb?.kind !== 'verb') return null
      said = verb.agreement ?? null
      at++
      // "وفق ما أفادت به"
      if (/^(?:به|بها|عنه|اليه|عليه|فيه)$/u.test(lowerAt(scene, at))) at++
    }
    if (/^(?:ما|لما)$/u.test(lowerAt(scene, at))) at += 2
    const from = firstOf(scene, first)
    const source = sourceFrom(scene, at, to, first - from >= 2)
    if (!source) return null
    const found = {
      first,
      last: Math.min(at, source.first),
      cue: { ...cue, agreement: said },
      negated: false,
      modal: false,
    }
    const rule = 'attributions/according-to'
    if (first - from < 2) {
      const content = isComma(lowerAt(scene, source.last)) ? contentFrom(scene, source.last + 1) : null
      return content && { rule, cue: found, source, content: [content] }
    }
    const inner = innerContent(scene, first, drafts)
    if (inner) return { rule, cue: found, source, content: [inner] }
    const before = trim(scene, from, first)
    if (!before) return null
    const after = isComma(lowerAt(scene, source.last)) && source.last + 2 < to ? trim(scene, source.last + 1, to) : null
    const goesOn =
      after &&
      isComma(lowerAt(scene, first - 1)) &&
      !cueForms().has(lowerAt(scene, after.first)) &&
      lowerAt(scene, after.first) !== 'و'
    return { rule, cue: found, source, content: goesOn ? [before, after] : [before] }
  },
}

/** What another says right before: "قالت الوكالة إن C، نقلا عن مصدر عسكري" has C from the source too. */
function innerContent(scene: Scene, first: number, drafts: readonly Draft[]): TokenRange | null {
  const last = drafts.at(-1)
  const content = last?.content.length === 1 ? last.content[0]! : null
  if (!content || last!.cue!.cue.kind === 'phrase' || last!.cue!.cue.kind === 'mark') return null
  const end = isComma(lowerAt(scene, first - 1)) ? first - 1 : first
  return content.last === end && content.first >= firstOf(scene, first) ? content : null
}
