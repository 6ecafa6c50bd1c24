import type { LanguagePack } from '../languages/LanguagePack.js'
import type { Form, Token } from '../text/Token.js'
import type { BlockRole, Span } from '../types.js'

/** Tokens from `first` up to but without `last`; never longer than its block. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** Its block's place in `Passage.blocks`. */
  readonly block: number
}

export interface PassageBlock extends Span {
  readonly role: BlockRole
}

/** Blocks of one language that follow each other in one article, cut into tokens once for all layers. */
export interface Passage {
  /** The whole input; all offsets are into it. */
  readonly text: string
  readonly pack: LanguagePack
  readonly blocks: readonly PassageBlock[]
  readonly tokens: readonly Token[]
  /** The tokens' forms: what looks at every word looks here, as words are few and tokens are many. */
  readonly forms: readonly Form[]
  readonly sentences: readonly Sentence[]
}
