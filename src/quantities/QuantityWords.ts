import type { PhraseTable } from '../patterns/PhraseTable.js'
import type { PhrasesBefore } from '../patterns/phrasesBefore.js'
import type { Passage } from '../sentences/Passage.js'
import type { Token } from '../text/Token.js'
import type { QuantityKind, QuantityModifier } from '../types.js'
import type { Draft } from './Draft.js'
import type { DecimalMark } from './readDigits.js'
import type { Numeral } from './readNumeral.js'

/** What a language pack says to the quantities stage: its words and rules as data. */
export interface QuantityWords {
  readonly language: string
  /** Absent while a pack has no words for figures: its passages then have none. */
  readonly figures?: FigureWords
}

/** How a word takes part in a numeral. */
export type NumeralWord =
  /** "one" to "nine", "ten" to "nineteen" (`teen`), "twenty" to "ninety" (`ten`) */
  | { readonly role: 'digit' | 'teen' | 'ten'; readonly value: number }
  /** "hundred", "thousand", "dozen", "crore"; `bare`: a number also without another or an article before it */
  | { readonly role: 'scale'; readonly value: number; readonly bare?: boolean }
  /** "m", "k": a scale that may be a unit instead; only after digits, where money or what is counted stands around it */
  | { readonly role: 'short-scale'; readonly value: number }
  /** "dozens", "thousands": `value` is the floor; `needsOf`: only before "of" or one of `before`, "scores | killed"; `scale` what it multiplies in "tens of thousands" */
  | {
      readonly role: 'vague'
      readonly value: number
      readonly scale: number
      readonly needsOf?: boolean
      readonly before?: ReadonlySet<string>
    }
  /** "several" dozen: a number only before a scale */
  | { readonly role: 'loose'; readonly value: number; readonly modifier: QuantityModifier }
  /** "a handful", "a couple", "a pair": a number only after an article or before "of" */
  | { readonly role: 'portion'; readonly value: number; readonly modifier: QuantityModifier }
  /** "half", "third", "quarters": a share of one; `alone`: also without a number or an article before it */
  | { readonly role: 'fraction'; readonly value: number; readonly alone?: boolean }
  /** "twice": a number of times */
  | { readonly role: 'times'; readonly value: number }
  /** "tenfold": a ratio */
  | { readonly role: 'fold'; readonly value: number }
  /** "no", "zero" */
  | { readonly role: 'none' | 'zero'; readonly value: 0 }
  /** "Rs500", "N100 million": a currency that may stand glued before digits; `sure`: also before a bare small number */
  | { readonly role: 'currency'; readonly unit: string; readonly sure: boolean }
  /** "a" hundred, hundred "and" one, tens "of" thousands */
  | { readonly role: 'article' | 'and' | 'of' }

/** A unit of measure as a text names it. */
export interface UnitWord {
  readonly kind: QuantityKind
  /** `km`, `m3`, `USD`; `null` for money of an unknown country ("dinars") */
  readonly unit: string | null
  /** What a number of it is multiplied by: 13 cents are 0.13 USD. */
  readonly times?: number
}

/** What is counted or measured. */
export interface ItemPhrase {
  /** The tokens of the noun phrase, half-open; `null` where the noun stands elsewhere ("5 of them"). */
  readonly span: { readonly first: number; readonly last: number } | null
  /** The lemma of its head; `null` where only the context can tell. */
  readonly lemma: string | null
  /** The place after the last token that belongs to the mention. */
  readonly last: number
  /** Whether it stands for a noun that came before: "others", "of them". */
  readonly anaphoric: boolean
}

/** The words of figures, and the rules that only this language's grammar can tell. */
export interface FigureWords {
  readonly numerals: ReadonlyMap<string, NumeralWord>
  /** Reads the numeral at a place, in a language whose number words are not put together as English ones are. */
  readonly numeralAt?: (tokens: readonly Token[], at: number, limit: number, mark: DecimalMark) => Numeral | undefined
  /** "at least", "some": before the number, and part of the mention. */
  readonly before: PhrasesBefore<QuantityModifier>
  /** Whether the words of `before` that start at `first` bound this number, and are no part of a verb ("handed over"). */
  readonly binds: (tokens: readonly Token[], draft: Draft, first: number) => boolean
  /** "or so", "or more": after the number. */
  readonly after: PhraseTable<QuantityModifier>
  /** "surpassed": a verb before the number that bounds it from outside of the mention. */
  readonly bounding: PhrasesBefore<QuantityModifier>
  /** "another", "a total of": between the modifier and its number, and without a meaning of their own. */
  readonly filler: PhrasesBefore<true>
  /** "kilometers", "square metres", "percent", "dollars". */
  readonly units: PhraseTable<UnitWord>
  /** "$", "USD": before the number. */
  readonly currencyBefore: PhrasesBefore<string>
  /** "per day" → `d` */
  readonly rates: PhraseTable<string>
  /** Between the two ends of a range: "to"; `true` for those that need an opening word ("between 10 and 15"). */
  readonly rangeJoints: ReadonlyMap<string, boolean>
  /** "between" */
  readonly rangeOpening: ReadonlySet<string>
  /** Whether "to" after this number leads to a new level and not to the end of a range: "rose from 35 to 41". */
  readonly isChange: (tokens: readonly Token[], low: Draft, high: Draft) => boolean
  /** Sets the kinds that only the words around tell: ages, calibres. */
  readonly refine: (tokens: readonly Token[], draft: Draft) => void
  /** Whether the number is something else than a figure: a year, a designation, the number of a list. */
  readonly isOther: (passage: Passage, draft: Draft) => boolean
  /** Between the two numbers of a ratio: `true` for "out of", `false` for "in", which may be a place. */
  readonly ratioJoints: PhraseTable<boolean>
  /** "wide", "away": after a length, so that "15m" is one. */
  readonly dimensions: ReadonlySet<string>
  /** "of" in "millions of dollars", between a vague number and its unit. */
  readonly partitive: ReadonlySet<string>
  /** "and", "or": between two figures that share a bound. */
  readonly coordinators: ReadonlySet<string>
  /** What is counted, from the place after the number and its unit. */
  readonly itemAt: (tokens: readonly Token[], draft: Draft) => ItemPhrase | undefined
  /** Fills `itemHead` and `status`, and links parts to wholes, over the drafts of a passage in order. */
  readonly complete: (passage: Passage, drafts: readonly Draft[]) => void
}
