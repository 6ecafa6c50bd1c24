import type { CueClass } from '../types.js'

export type { CueClass }

/** Whom a verb's form agrees with, by grammar: a thing is he or she in some languages. */
export type Agreement = 'he' | 'she' | 'they'

/** One cue of a language: "point out" says something, with a clause. */
export interface Cue<Kind extends string = string> {
  readonly lemma: string
  readonly class: CueClass
  /** Which of the pack's rules read it: "verb", "phrase", "mark". */
  readonly kind: Kind
  /** What its form says of its subject, in a language that may leave the subject out: "أضافت" is she or a body. */
  readonly agreement?: Agreement | null
}
