import type { CueAt } from '../../../../attributions/AttributionWords.js'
import type { Draft, FoundCue, TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import type { ArabicCue } from '../CueFrame.js'
import { shared, subjectBefore } from '../subject.js'

/** A verb of saying where it stands, and what has been read before it. */
export interface Reading {
  readonly scene: Scene
  readonly at: CueAt
  readonly cue: ArabicCue
  /** The cue as it goes into the attribution. */
  readonly found: FoundCue
  /** The end of its sentence, or of the quotation in which it stands. */
  readonly to: number
  readonly drafts: readonly Draft[]
}

/** Who says it where no subject stands behind the verb. */
export const sourceElsewhere = ({ scene, at, drafts }: Reading): TokenRange | null =>
  subjectBefore(scene, at) ?? shared(scene, at, drafts)
