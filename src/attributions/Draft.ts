import type { Cue } from './Cue.js'

/** Tokens from `first` up to but without `last`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A cue as it stands in the text: "has not confirmed". */
export interface FoundCue extends TokenRange {
  readonly cue: Cue
  readonly negated: boolean
  /** Whether a modal verb stands before it: "may have said". */
  readonly modal: boolean
}

/** An attribution as a rule proposes it: its parts as ranges of tokens, content in reading order. */
export interface Draft {
  /** "attributions/reported-speech" */
  readonly rule: string
  readonly cue: FoundCue | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
}
