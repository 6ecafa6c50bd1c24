import type { Cue } from '../../../attributions/Cue.js'

/** How a cue takes its content, each a letter so that a row stays short. */
export const Frame = {
  /** A clause with or without "that": "said (that) the base was hit". */
  clause: 1,
  /** A noun phrase: "announced the destruction of three vehicles". */
  object: 2,
  /** An infinitive: "threatened to attack". */
  infinitive: 4,
  /** An addressee first: "told Reuters that". */
  person: 8,
  /** Only a quotation beside it makes it a cue: "joked", "went on". */
  quotation: 16,
  /** A noun phrase and what it is said to be: "called the strike a crime", "described it as self-defence". */
  naming: 32,
  /** A noun phrase and the figure that it is said to be: "put the toll at 14". */
  figure: 64,
} as const

/** An English cue: a verb's form, a noun, a phrase, an adverb or a mark. */
export interface EnglishCue extends Cue<'verb' | 'noun' | 'phrase' | 'adverb' | 'mark'> {
  /** Bits of `Frame`. */
  readonly frame: number
  /** Of a verb: what its form may be. */
  readonly forms: readonly VerbForm[]
  /** What the same word is as a noun: "claims". */
  readonly noun?: EnglishCue
}

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing'
