/** A token before it has its place in a passage: offsets into the tokenized string. */
export interface RawToken {
  readonly text: string
  readonly start: number
  readonly pos: string
  /** Its form for look-up where that is not what `fold` makes of its text: "لرئيس" in للرئيس is "الرئيس". */
  readonly lower?: string
}

export interface RawSentences {
  readonly tokens: readonly RawToken[]
  /** The place of the first token after each sentence, in order; the last is the number of tokens. */
  readonly ends: readonly number[]
}

/** Cuts one block of text into tokens and sentences. The tokens are in order and leave out white space only. */
export interface Tokenizer {
  (text: string): RawSentences
  /** A token's form for look-up. */
  readonly fold: (token: string) => string
}
