import type { Draft } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentBefore } from '../contentBefore.js'
import { contentFrom } from '../contentFrom.js'
import { phraseBefore } from '../phraseBefore.js'
import { firstOf, lastOf, lowerAt, posAt } from '../tokens.js'
import type { VerbGroup } from '../verbGroup.js'

/** "S quoted X as saying C", "X was quoted as saying C", "C, S quoted X as saying": what X says. */
export function asSaying(scene: Scene, group: VerbGroup): Draft | null {
  if (group.cue.lemma !== 'say' || !group.participle || lowerAt(scene, group.first - 1) !== 'as') return null
  const as = group.first - 1
  let verb = as - 1
  const from = firstOf(scene, group.first)
  while (verb > from && !/^(?:quoted|quotes|quoting|quote|cited|cites|citing)$/u.test(lowerAt(scene, verb))) verb--
  if (verb <= from) return null
  const isPassive = posAt(scene, verb - 1) === 'AUX' || /^(?:was|were|is|been|are)$/u.test(lowerAt(scene, verb - 1))
  const source = isPassive
    ? phraseBefore(scene, posAt(scene, verb - 2) === 'AUX' ? verb - 2 : verb - 1)
    : { first: verb + 1, last: as }
  if (!source || source.last <= source.first) return null
  const start = lowerAt(scene, group.last) === 'that' ? group.last + 1 : group.last
  const end = start >= lastOf(scene, group.verb) || /^[.!?]$/u.test(lowerAt(scene, start))
  const outer = isPassive ? source : phraseBefore(scene, verb)
  const content = end
    ? outer && contentBefore(scene, outer.first)
    : contentFrom(scene, /^[,:]$/u.test(lowerAt(scene, start)) ? start + 1 : start)
  const first = isPassive ? (posAt(scene, verb - 2) === 'AUX' ? verb - 2 : verb - 1) : as
  return content && { rule: 'attributions/as-saying', cue: { ...group, first }, source, content: [content] }
}
