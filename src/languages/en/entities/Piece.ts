import { foldedForm } from '../../../entities/foldName.js'
import type { Thing } from '../../../entities/EntityWords.js'
import type { Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import type { Scores } from './Scores.js'

/** A name in the text, before or after its type is known. */
export interface Piece {
  /** Its words: from `first` up to but without `last`. */
  readonly first: number
  readonly last: number
  /** Its words folded, the same for all mentions of one spelling. */
  readonly key: string
  /** Certain: what the gazetteer or the name itself says. */
  readonly type: EntityType | null
  readonly thing: Thing | null
  readonly rule: string
  /** What speaks for each type; of a certain one shared with others, and not to be added to. */
  readonly scores: Scores
  /** In a headline, where a capital says nothing. */
  readonly headline: boolean
}

/** The words folded: "Al-Tanf" and "al-Tanf" give "al tanf". */
export function keyOf(words: readonly Token[], first: number, last: number): string {
  if (last === first + 1) return foldedForm(words[first]!.form)
  let key = ''
  for (let i = first; i < last; i++) {
    const word = foldedForm(words[i]!.form)
    if (word !== '') key = key === '' ? word : `${key} ${word}`
  }
  return key
}
