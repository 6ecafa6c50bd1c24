import type { Draft } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { Frame } from '../CueFrame.js'
import { phraseAfter } from '../phraseAfter.js'
import { phraseBefore } from '../phraseBefore.js'
import { firstOf, lowerAt, posAt } from '../tokens.js'
import { trim } from '../trim.js'
import type { VerbGroup } from '../verbGroup.js'

/** "..., according to an officer cited by WSJ": a participle after its noun, with its own source. */
export function reducedPassive(scene: Scene, group: VerbGroup): Draft | null {
  if (!group.cue.forms.includes('participle') || lowerAt(scene, group.last) !== 'by') return null
  const source = phraseAfter(scene, group.last + 1)
  if (!source || posAt(scene, source.first) === 'VERB' || !(group.cue.frame & (Frame.object | Frame.naming)))
    return null
  const first = firstOf(scene, group.first)
  const content = group.cue.class === 'cite' ? trim(scene, first, group.first) : phraseBefore(scene, group.first)
  return content && { rule: 'attributions/passive', cue: group, source, content: [content] }
}
