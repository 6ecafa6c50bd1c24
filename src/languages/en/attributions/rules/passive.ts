import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { contentFrom } from '../contentFrom.js'
import { Frame } from '../CueFrame.js'
import { phraseAfter } from '../phraseAfter.js'
import { phraseBefore } from '../phraseBefore.js'
import { isOpen, lastOf, lowerAt, posAt } from '../tokens.js'
import type { VerbGroup } from '../verbGroup.js'

/** "C was confirmed by S", "X was accused of Y by S", "C is believed to have ...", "it was reported that C". */
export function passive(scene: Scene, group: VerbGroup): Draft | null {
  const after = group.last
  const to = lastOf(scene, group.verb)
  const subject = phraseBefore(scene, group.first)
  const by = lowerAt(scene, after) === 'by' ? phraseAfter(scene, after + 1) : null
  const rule = 'attributions/passive'
  if (group.cue.class === 'ask') return asked(scene, group, by)
  if (by) {
    if (!subject || posAt(scene, by.first) === 'VERB') return null
    const rest = /^(?:as|of|for)$/u.test(lowerAt(scene, by.last)) ? contentFrom(scene, by.last) : null
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

/** "He was asked whether C", "She was asked by reporters about C": a question of whom the text may not name. */
function asked(scene: Scene, group: VerbGroup, by: TokenRange | null): Draft | null {
  const start = by ? by.last : group.last
  const at = /^(?:,|:)$/u.test(lowerAt(scene, start)) ? start + 1 : start
  const asks = /^(?:whether|if|why|how|what|who|when|where|about)$/u.test(lowerAt(scene, at))
  const about = group.cue.lemma === 'ask about' || lowerAt(scene, at) === 'about'
  if (!asks && !about && !isOpen(scene, at)) return null
  const content = isOpen(scene, at)
    ? { first: at, last: quotationAround(scene, at)!.close + 1 }
    : contentFrom(scene, at, { object: about, leadIn: true })
  return content && { rule: 'attributions/passive', cue: group, source: by, content: [content] }
}
