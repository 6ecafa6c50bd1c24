import type { LanguagePack } from '../languages/LanguagePack.js'
import type { Token } from '../text/Token.js'
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
  readonly sentences: readonly Sentence[]
}
