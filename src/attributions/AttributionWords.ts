import type { PhraseTable } from '../patterns/PhraseTable.js'
import type { Cue } from './Cue.js'
import type { Draft, TokenRange } from './Draft.js'
import type { Quotation } from './Quotation.js'
import type { Scene } from './Scene.js'
import type { SpeakerWords } from './SpeakerWords.js'

/** A cue where it stands: its words are the tokens from `first` up to but without `last`. */
export interface CueAt extends TokenRange {
  readonly cue: Cue
}

/** A construction in which a cue meets its source and its content. */
export interface AttributionRule {
  /** The kind of cues that it reads: "verb", "phrase". */
  readonly kind: string
  /** What the cue at a place brings, or `null`. `drafts` are those found before it in the passage, in order. */
  readonly read: (scene: Scene, at: CueAt, drafts: readonly Draft[]) => Draft | null
}

/** What a language pack says to the attributions stage: its words and rules as data. */
export interface AttributionWords {
  readonly language: string
  /** All cues; a function, so that the table is built at the first call and not at import. */
  readonly cues: () => PhraseTable<Cue>
  /** Tried in order for the cues of their kind; the first that reads one has it. */
  readonly rules: readonly AttributionRule[]
  /** What a quotation brings that no cue has claimed, or `null`: “We will not leave.” — Karim Odeh */
  readonly unclaimed: (scene: Scene, quotation: Quotation) => Draft | null
  readonly speakers: SpeakerWords
}
