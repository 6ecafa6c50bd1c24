import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import { contentFrom, trim } from '../content.js'
import { beforeVerb } from '../cuePhrases.js'
import { cueForms } from '../cueTable.js'
import { sourceFrom } from '../nounPhrase.js'
import { firstOf, isComma, lastOf, lowerAt } from '../tokens.js'

/** "بحسب S", "وفقا ل S", "حسبما ذكرت S", "كما قال S": the sentence is theirs. */
export const phrase: AttributionRule = {
  kind: 'phrase',
  read(scene, { first, last, cue }) {
    const to = lastOf(scene, first)
    let at = last
    if (beforeVerb.has(cue.lemma)) {
      const verb = cueForms().get(lowerAt(scene, at))
      if (verb?.kind !== 'verb') return null
      at++
    }
    if (/^(?:ما|لما)$/u.test(lowerAt(scene, at))) at += 2
    const from = firstOf(scene, first)
    const source = sourceFrom(scene, at, to, first - from >= 2)
    if (!source) return null
    const found = { first, last: Math.min(at, source.first), cue, negated: false, modal: false }
    const rule = 'attributions/according-to'
    if (first - from < 2) {
      const content = isComma(lowerAt(scene, source.last)) ? contentFrom(scene, source.last + 1) : null
      return content && { rule, cue: found, source, content: [content] }
    }
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
