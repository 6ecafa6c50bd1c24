import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { contentBefore } from '../contentBefore.js'
import { endsContent, follows } from '../follows.js'
import { phraseAfter } from '../phraseAfter.js'
import { resumed } from '../resumed.js'
import { testifies } from '../testifies.js'
import { firstOf, isClose, isOpen, lowerAt } from '../tokens.js'
import type { VerbGroup } from '../verbGroup.js'
import { days, needsAddressee } from '../words.js'

/** "“We lost three men,” said the spokesman", "The base was hit, said two officials." */
export function inverted(scene: Scene, group: VerbGroup): Draft | null {
  if (group.first === firstOf(scene, group.first)) return leading(scene, group)
  if (!follows(group) || !endsContent(scene, group.first - 1) || needsAddressee.has(group.cue.lemma)) return null
  const source = phraseAfter(scene, group.last)
  if (!source || isDay(scene, source) || (group.cue.class === 'show' && !testifies(scene, source))) return null
  if (!isClose(scene, group.first - 1) && !/^(?:[.,;—–]|--|who|which)$/u.test(lowerAt(scene, source.last))) return null
  const before = contentBefore(scene, group.first)
  if (!before) return null
  return {
    rule: 'attributions/inverted',
    cue: group,
    source,
    content: [before, ...resumed(scene, source.last, isClose(scene, group.first - 1))],
  }
}

/** "..., said Sunday": when it was said, and nobody who said it. */
const isDay = (scene: Scene, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (!days.has(lowerAt(scene, i))) return false
  return true
}

/** "Said Ellis: “We have not seen it.”" */
function leading(scene: Scene, group: VerbGroup): Draft | null {
  if (!follows(group) || isOpen(scene, group.last)) return null
  const source = phraseAfter(scene, group.last)
  if (!source || !/^[:,]$/u.test(lowerAt(scene, source.last)) || !isOpen(scene, source.last + 1)) return null
  const { close } = quotationAround(scene, source.last + 1)!
  return { rule: 'attributions/inverted', cue: group, source, content: [{ first: source.last + 1, last: close + 1 }] }
}
