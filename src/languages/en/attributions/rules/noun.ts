import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import type { TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom } from '../contentFrom.js'
import { phraseAfter } from '../phraseAfter.js'
import { phraseBefore } from '../phraseBefore.js'
import { firstOf, lastOf, lowerAt, posAt } from '../tokens.js'
import { be, doForms, have, modals } from '../words.js'

/** Verbs that only carry a noun: "issued warnings that", "made the claim that". */
const lightVerbs =
  /^(?:make|makes|made|making|issue|issues|issued|issuing|give|gives|gave|given|giving|have|has|had|having|express|expresses|expressed|expressing|voice|voices|voiced|voicing|release|released|releases|repeat|repeats|repeated|offer|offers|offered|get|got|receive|received|hold|holds|held|reiterate|reiterated|deliver|delivered)$/u

/** Nouns: "the Pentagon's claim that C", "Moscow has issued warnings that C", "admissions by US officials that C". */
export const noun: AttributionRule = {
  kind: 'noun',
  read(scene, { first, last, cue }) {
    const before = posAt(scene, first - 1)
    if (lowerAt(scene, last) !== 'that' || posAt(scene, last) === 'DET') {
      const by = ownerAfter(scene, last)
      if (!by || lowerAt(scene, by.last) !== 'that') return null
      if (/^(?:VERB|AUX)$/u.test(posAt(scene, by.last + 1))) return null
      const content = contentFrom(scene, by.last + 1)
      const found = { first, last, cue, negated: false, modal: false }
      return content && { rule: 'attributions/noun', cue: found, source: by, content: [content] }
    }
    const content = contentFrom(scene, last + 1)
    if (!content) return null
    const found = { first, last, cue, negated: false, modal: false }
    let i = first - 1
    const from = firstOf(scene, first)
    while (i > from && /^(?:ADJ|ADV|NUM)$/u.test(posAt(scene, i))) i--
    if (lowerAt(scene, i) === "'s" || lowerAt(scene, i) === "'" || lowerAt(scene, i) === '’') {
      const owner = phraseBefore(scene, i)
      return owner && { rule: 'attributions/noun', cue: found, source: lastName(scene, owner), content: [content] }
    }
    if (/^(?:his|her|its|their)$/u.test(lowerAt(scene, i)))
      return { rule: 'attributions/noun', cue: found, source: { first: i, last: i + 1 }, content: [content] }
    while (i > from && posAt(scene, i) === 'DET') i--
    if (i > from && lightVerbs.test(lowerAt(scene, i))) {
      let verb = i
      while (verb > from && isAuxiliary(lowerAt(scene, verb - 1))) verb--
      const source = phraseBefore(scene, verb)
      const group = { ...found, first: before === 'DET' ? first : verb }
      return source && { rule: 'attributions/noun', cue: group, source, content: [content] }
    }
    return null
  },
}

const isAuxiliary = (word: string): boolean => be.has(word) || have.has(word) || doForms.has(word) || modals.has(word)

/** "by US officials", "of the envoy" after the noun. */
function ownerAfter(scene: Scene, i: number): TokenRange | null {
  if (!/^(?:by|of|from)$/u.test(lowerAt(scene, i)) || i + 1 >= lastOf(scene, i)) return null
  return phraseAfter(scene, i + 1)
}

/** The owner alone: of "the cover story and the Pentagon" what stands after the last preposition. */
function lastName(scene: Scene, { first, last }: TokenRange): TokenRange {
  for (let i = last - 1; i > first; i--) {
    if (posAt(scene, i) === 'ADP' && lowerAt(scene, i) !== 'of') return { first: i + 1, last }
  }
  return { first, last }
}
