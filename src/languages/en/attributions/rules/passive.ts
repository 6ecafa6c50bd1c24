import type { Draft } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom } from '../contentFrom.js'
import { Frame } from '../CueFrame.js'
import { phraseAfter } from '../phraseAfter.js'
import { phraseBefore } from '../phraseBefore.js'
import { lastOf, lowerAt, posAt } from '../tokens.js'
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
