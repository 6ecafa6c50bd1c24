import type { Draft } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { Frame } from '../CueFrame.js'
import { contentAfter } from '../contentAfter.js'
import { subjectOf } from '../subject.js'
import { testifies } from '../testifies.js'
import type { VerbGroup } from '../verbGroup.js'

/** "The ministry said on Sunday that C", "He accused X of Y", "..., adding that C". */
export function beforeContent(scene: Scene, group: VerbGroup, drafts: readonly Draft[]): Draft | null {
  const source = subjectOf(scene, group, drafts)
  if (!source || (group.cue.class === 'show' && !testifies(scene, source))) return null
  // A poll finds a thing as much as that it is so; who finds a thing otherwise has only come upon it.
  const clauseOnly = group.cue.lemma === 'find' && !testifies(scene, source)
  const content = contentAfter(scene, clauseOnly ? { ...group, cue: { ...group.cue, frame: Frame.clause } } : group)
  return content && { rule: 'attributions/reported-speech', cue: group, source, content: [content] }
}
