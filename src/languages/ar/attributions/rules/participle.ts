import type { AttributionRule, CueAt } from '../../../../attributions/AttributionWords.js'
import type { TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import type { ArabicCue } from '../CueFrame.js'
import { contentFrom, findContent } from '../content.js'
import { lastOf, lowerAt } from '../tokens.js'
import { isAction, joints } from '../words.js'
import { shared } from '../subject.js'

/** "مؤكدا مقتل جنديين", "نافيا ما أعلنته واشنطن" */
function actionAfter(scene: Scene, { last, cue }: CueAt): TokenRange | null {
  if (!(cue as ArabicCue).object) return null
  // "مشيرا إلى إصابة جنديين"
  const at = joints.has(lowerAt(scene, last)) ? last + 1 : last
  return isAction(lowerAt(scene, at)) || (cue.class === 'deny' && lowerAt(scene, at) === 'ما')
    ? contentFrom(scene, at)
    : null
}

/** "...، مشيرا إلى أن C", "مؤكدة أن C": goes on with the source of its sentence. */
export const participle: AttributionRule = {
  kind: 'participle',
  read(scene, at, drafts) {
    // "غرد قائلا": one cue, not two
    const before = drafts.at(-1)?.cue
    if (before && before.last === at.first) return null
    const joined = joints.has(lowerAt(scene, at.last)) ? at.last + 1 : at.last
    const opening = findContent(scene, at.last, lastOf(scene, at.first), 7)
    const content = opening ? contentFrom(scene, opening.start) : actionAfter(scene, at)
    if (!content) return null
    return {
      rule: 'attributions/participle',
      cue: {
        first: at.first,
        last: !opening || opening.before <= joined ? joined : at.last,
        cue: at.cue,
        negated: false,
        modal: false,
      },
      source: shared(scene, at, drafts),
      content: [content],
    }
  },
}
