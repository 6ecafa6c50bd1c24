import type { Form } from '../text/Token.js'

/**
 * The tokens of a block and its sentences: a column for each thing that is said of a token, in order. Columns, as an object
 * for each token of a long dump would cost more than cutting it.
 */
export interface RawSentences {
  /** The words, of the language's book (`formBook`). */
  readonly forms: readonly Form[]
  /** Offsets into the tokenized string. */
  readonly starts: readonly number[]
  readonly pos: readonly string[]
  /** The place of the first token after each sentence, in order; the last is the number of tokens. */
  readonly ends: readonly number[]
}

/**
 * Cuts texts, a block each, into tokens and sentences, one after the other as they are asked for. The tokens are in order and
 * leave out white space only.
 */
export type Tokenizer = (texts: readonly string[]) => Iterable<RawSentences>
