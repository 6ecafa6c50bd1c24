import type { Scene } from '../../../attributions/Scene.js'
import { Frame } from './CueFrame.js'
import { firstOf, isClose, lowerAt } from './tokens.js'
import type { VerbGroup } from './verbGroup.js'

/** Whether a cue may stand after its content: it takes a clause or a quotation, and has a tense. */
export const follows = ({ cue, participle, infinitive }: VerbGroup): boolean =>
  !participle && !infinitive && (cue.frame & (Frame.clause | Frame.quotation)) !== 0 && cue.class !== 'want'

/** Whether what stands before `i` is the end of a content: a closed quotation or a comma. */
export const endsContent = (scene: Scene, i: number): boolean =>
  isClose(scene, i) || (/^(?:[,—–]|--)$/u.test(lowerAt(scene, i)) && i > firstOf(scene, i))
