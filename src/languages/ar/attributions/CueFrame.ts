import type { Cue } from '../../../attributions/Cue.js'

/** An Arabic cue: a verb, a participle ("مؤكدا"), a verbal noun ("قوله"), a phrase ("بحسب") or a mark. */
export interface ArabicCue extends Cue<'verb' | 'participle' | 'saying' | 'phrase' | 'mark'> {
  /** Whether a noun of action can be what is said: "أعلن مقتل". */
  readonly object: boolean
  /** Whether only a quotation or أنّ right behind it, or behind its subject, makes it a cue. */
  readonly weak: boolean
  readonly tense: 'past' | 'present' | null
}
