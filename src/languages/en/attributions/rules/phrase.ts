import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import { contentBefore, contentFrom } from '../content.js'
import { phraseAfter } from '../nounPhrase.js'
import { firstOf, lastOf, lowerAt } from '../tokens.js'

/** "According to SANA, three soldiers were hurt", "..., according to two officials". */
export const phrase: AttributionRule = {
  kind: 'phrase',
  read(scene, { first, last, cue }) {
    if (last >= lastOf(scene, first)) return null
    const source = phraseAfter(scene, last)
    if (!source) return null
    const found = { first, last, cue, negated: false, modal: false }
    const rule = 'attributions/according-to'
    if (first === firstOf(scene, first) || (lowerAt(scene, source.last) === ',' && first - firstOf(scene, first) < 3)) {
      const content = lowerAt(scene, source.last) === ',' ? contentFrom(scene, source.last + 1) : null
      return content && { rule, cue: found, source, content: [content] }
    }
    const before = contentBefore(scene, first)
    if (!before) return null
    if (lowerAt(scene, source.last) === ',' && lowerAt(scene, first - 1) === ',') {
      const after = contentFrom(scene, source.last + 1)
      return { rule, cue: found, source, content: after ? [before, after] : [before] }
    }
    return { rule, cue: found, source, content: [before] }
  },
}
