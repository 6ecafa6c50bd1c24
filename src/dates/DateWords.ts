import type { Found, Pattern, Senses } from '../patterns/TermPattern.js'
import type { Token } from '../text/Token.js'
import type { Expression } from './Expression.js'
import type { Meaning } from './Meaning.js'

/** A word or phrase, as tokens fold and parted by single spaces, and what it can mean. */
export interface WordRow {
  readonly word: string
  readonly senses: Senses
  /** Whether it is only meant where its first letter is upper case: "March", "Sun". */
  readonly capital?: boolean | undefined
}

/** Makes one term of several: "twenty", "-", "seven" is the number 27. */
export interface TermRule {
  readonly name: string
  readonly pattern: Pattern
  /** The senses of the new term; `undefined` where the words do not mean it here. */
  readonly produce: (found: Found) => Senses | undefined
}

/** A way to name a time, and what it means. */
export interface DateRule {
  /** "dates/ago" */
  readonly name: string
  readonly pattern: Pattern
  readonly produce: (found: Found, context: RuleContext) => Meaning | readonly FoundPart[] | undefined
}

/** One of several mentions in a match: "3" and "4 May" in "3-4 May". Places of terms, `last` after the part's last one. */
export interface FoundPart {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
}

/** What a rule may see around its match. */
export interface RuleContext {
  /** The token `offset` places before the match (-1 is the one right before it), of the same sentence. */
  before(offset?: number): Token | undefined
  /** The token after the match (1 is the one right after it), of the same sentence. */
  after(offset?: number): Token | undefined
}

/** Takes the expressions of one stretch of text and joins, widens or drops some. */
export interface Pass {
  readonly name: string
  readonly run: (expressions: readonly Expression[], context: PassContext) => readonly Expression[]
}

/** The tokens around expressions, for passes. */
export interface PassContext {
  readonly tokens: readonly Token[]
}

/** Whether the clause around an expression speaks of what was or of what will be. */
export type Tense = 'past' | 'future' | null

/** What a language pack says to the dates stage: its words and rules as data. */
export interface DateWords {
  readonly language: string
  readonly words: readonly WordRow[]
  /** The classes of which one must stand in a stretch of text for it to be read at all. */
  readonly triggers: readonly string[]
  readonly termRules: readonly TermRule[]
  readonly rules: readonly DateRule[]
  readonly passes: readonly Pass[]
  /** The tense of the clause that holds the tokens `first` to `last`; the sentence runs from `from` to `to`. */
  readonly tenseAt: (tokens: readonly Token[], first: number, last: number, from: number, to: number) => Tense
}
