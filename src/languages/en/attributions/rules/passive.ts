import type { Draft } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentBefore, contentFrom, trim } from '../content.js'
import { Frame } from '../CueFrame.js'
import { phraseAfter, phraseBefore } from '../nounPhrase.js'
import { firstOf, lastOf, lowerAt, posAt } from '../tokens.js'
import type { VerbGroup } from '../verbGroup.js'

/** "C was confirmed by S", "X was accused of Y by S", "C is believed to have ...", "it was reported that C". */
export function passive(scene: Scene, group: VerbGroup): Draft | null {
  const after = group.last
  const to = lastOf(scene, group.verb)
  const subject = phraseBefore(scene, group.first)
  const by = lowerAt(scene, after) === 'by' ? phraseAfter(scene, after + 1) : null
  const rule = 'attributions/passive'
  if (by) {
    if (!subject || posAt(scene, by.first) === 'VERB') return null
    const rest =
      lowerAt(scene, by.last) === 'as' || lowerAt(scene, by.last) === 'of' ? contentFrom(scene, by.last) : null
    return { rule, cue: group, source: by, content: rest ? [subject, rest] : [subject] }
  }
  if (!(group.cue.frame & (Frame.clause | Frame.infinitive))) return null
  if (subject && lowerAt(scene, subject.first) === 'it' && lowerAt(scene, after) === 'that') {
    const content = contentFrom(scene, after + 1)
    return content && { rule, cue: group, source: null, content: [content] }
  }
  if (subject && lowerAt(scene, after) === 'to' && after + 1 < to && !(group.cue.frame & Frame.person)) {
    const rest = contentFrom(scene, after, { object: true })
    return rest && { rule, cue: group, source: null, content: [subject, rest] }
  }
  return null
}

/** "..., according to an officer cited by WSJ": a participle after its noun, with its own source. */
export function reducedPassive(scene: Scene, group: VerbGroup): Draft | null {
  if (!group.cue.forms.includes('participle') || lowerAt(scene, group.last) !== 'by') return null
  const source = phraseAfter(scene, group.last + 1)
  if (!source) return null
  const first = firstOf(scene, group.first)
  const content = group.cue.class === 'cite' ? trim(scene, first, group.first) : phraseBefore(scene, group.first)
  return content && { rule: 'attributions/passive', cue: group, source, content: [content] }
}

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
  return content && { rule: 'attributions/as-saying', cue: { ...group, first: as }, source, content: [content] }
}
