import type { CueClass } from '../types.js'

export type { CueClass }

/** One cue of a language: "point out" says something, with a clause. */
export interface Cue<Kind extends string = string> {
  readonly lemma: string
  readonly class: CueClass
  /** Which of the pack's rules read it: "verb", "phrase", "mark". */
  readonly kind: Kind
}
