import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import { contentFrom, findContent } from '../content.js'
import { sourceFrom } from '../nounPhrase.js'
import { firstOf, lastOf, lowerAt } from '../tokens.js'

/** "نقلت الوكالة عن S قوله إن C" */
export const saying: AttributionRule = {
  kind: 'saying',
  read(scene, at) {
    const opening = findContent(scene, at.last, lastOf(scene, at.first), 4)
    const content = opening && contentFrom(scene, opening.start)
    if (!content) return null
    let from = at.first - 1
    while (from > firstOf(scene, at.first) && lowerAt(scene, from) !== 'عن' && at.first - from < 25) from--
    const source = lowerAt(scene, from) === 'عن' ? sourceFrom(scene, from + 1, at.first) : null
    if (!source) return null
    const cue = { first: at.first, last: at.last, cue: at.cue, negated: false, modal: false }
    return { rule: 'attributions/saying', cue, source, content: [content] }
  },
}
