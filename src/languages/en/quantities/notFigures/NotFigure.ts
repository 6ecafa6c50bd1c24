import type { Draft } from '../../../../quantities/Draft.js'
import type { Passage } from '../../../../sentences/Passage.js'
import type { Token } from '../../../../text/Token.js'

/** A reason why a number is no figure. */
export interface NotFigure {
  readonly name: string
  readonly test: (number: NumberAt) => boolean
}

/** A number with the words around it. */
export interface NumberAt {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly draft: Draft
  /** Its first token. */
  readonly token: Token
  /** The token before the number words and the one after them, where its sentence has them. */
  readonly previous: Token | undefined
  readonly next: Token | undefined
  /** Whether the next token follows without a space. */
  readonly tight: boolean
}

export const numberAt = (passage: Passage, draft: Draft): NumberAt => {
  const { tokens } = passage
  const { first } = draft.numeral
  const last = draft.numeralLast
  const next = last < draft.limit ? tokens[last] : undefined
  return {
    passage,
    tokens,
    draft,
    token: tokens[first]!,
    previous: first > draft.from ? tokens[first - 1] : undefined,
    next,
    tight: next !== undefined && !next.spaced,
  }
}
