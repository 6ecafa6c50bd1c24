import type { Span } from '../types.js'

/**
 * A word, a number or a mark, as the language's tokenizer cuts it. What tokens share lies in their form: a dump has some
 * hundred thousand tokens, and their size is what reading them costs.
 */
export class Token implements Span {
  constructor(
    readonly start: number,
    /** Universal part of speech (`NOUN`, `PROPN`, `VERB`, `AUX`, `NUM`, ...); `X` where the pack has no tagger. */
    readonly pos: string,
    /** Whether white space stands before it. */
    readonly spaced: boolean,
    /** Its sentence's place in `Passage.sentences`. */
    readonly sentence: number,
    /** What all tokens that are printed alike share. */
    readonly form: Form,
  ) {}

  get end(): number {
    return this.start + this.form.length
  }

  get text(): string {
    return this.form.text
  }

  get lower(): string {
    return this.form.lower
  }

  /** Bits of `Shape`. */
  get shape(): number {
    return this.form.shape
  }
}

/** A word as printed. */
export interface Form {
  readonly text: string
  /** Of `text`, in UTF-16 code units; asked for at every token. */
  readonly length: number
  /** Folded for look-up: lower case, straight apostrophes; in Arabic also without vowel marks and letter variants. */
  readonly lower: string
  /** Bits of `Shape`. */
  readonly shape: number
  /** Its number: tables keep what they know of it by that (`perForm`). */
  readonly id: number
}

let ids = 0
/** How many forms there are. */
export const formsMade = (): number => ids
/** No form made before may be in use any more. */
export const giveIdsAnew = (): void => {
  ids = 0
}

/** The form of a word that folds to `lower`. */
export const formOf = (word: string, lower: string): Form => {
  // One string where nothing is folded: quick to compare.
  const text = lower === word ? lower : word
  return { text, length: text.length, lower, shape: shapeOf(word), id: ids++ }
}

/** What a token looks like; bits, so that one number holds all of it. */
export const Shape = {
  /** The first letter is upper case: "Syria", "al-Tanf" not. */
  Capital: 1,
  /** Two letters or more, none of them lower case: "CENTCOM", "U.S.", "MQ-1C". */
  AllCapitals: 2,
  /** A decimal digit stands somewhere: "1,500", "Su-35". */
  Digit: 4,
  /** A letter stands somewhere. */
  Letter: 8,
  /** Neither letter nor digit. */
  Mark: 16,
} as const

const firstLetter = /\p{L}/u
const digit = /\p{Nd}/u
const lowerLetter = /\p{Ll}/u
const letters = /\p{L}/gu

/** The `Shape` bits of a word. */
export function shapeOf(word: string): number {
  const letter = firstLetter.exec(word)?.[0]
  let shape = digit.test(word) ? Shape.Digit : 0
  if (letter === undefined) return shape || Shape.Mark
  shape |= Shape.Letter
  if (letter !== letter.toLowerCase()) shape |= Shape.Capital
  if (shape & Shape.Capital && !lowerLetter.test(word) && (word.match(letters)?.length ?? 0) > 1)
    shape |= Shape.AllCapitals
  return shape
}
