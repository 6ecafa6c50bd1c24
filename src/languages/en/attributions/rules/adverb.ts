import type { AttributionRule } from '../../../../attributions/AttributionWords.js'
import { trim } from '../trim.js'
import { firstOf, lastOf } from '../tokens.js'

/** "reportedly", "allegedly": somebody says so, and the text does not say who. */
export const adverb: AttributionRule = {
  kind: 'adverb',
  read(scene, { first, last, cue }) {
    const from = firstOf(scene, first)
    const to = lastOf(scene, first)
    let start = first
    while (start > from && first - start < 30 && !/^[,;:—–(]$/u.test(scene.tokens[start - 1]!.lower)) start--
    const leads = first === from && scene.tokens[last]?.lower === ','
    let end = leads ? last + 1 : last
    while (end < to && end - last < 60 && !/^[,;:—–)]$/u.test(scene.tokens[end]!.lower)) end++
    const before = trim(scene, start, first)
    const after = trim(scene, last, end)
    const content = [before, after].filter((range) => range !== null)
    if (content.length === 0) return null
    const found = { first, last, cue, negated: false, modal: false }
    return { rule: 'attributions/hedge', cue: found, source: null, content }
  },
}
