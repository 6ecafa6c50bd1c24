import { createAnalyzer } from './analyze.js'
import type { Article, Attribution, DateMention, EntityMention, Options, Quantity, Report } from './types.js'

export { createAnalyzer }
export type * from './types.js'

/**
 * Cuts a dump into its articles. Every non-blank line belongs to exactly one article, as a block with its role.
 * @throws {TypeError | RangeError} on a text that is no string or an option that is none; never for what a text holds.
 */
export const segmentArticles = (text: string, options: Options = {}): Article[] =>
  createAnalyzer(options).segmentArticles(text)

/**
 * The dates, times, durations and recurring times of a text, after TimeML's TIMEX3.
 * @param options `reference`: the ISO date from which "yesterday" counts. Without it such a date stays unanchored.
 * @throws {TypeError | RangeError} on a text that is no string, an impossible reference or an option that is none.
 */
export function extractDates(
  text: string,
  { reference, ...options }: Options & { readonly reference?: string | undefined } = {},
): DateMention[] {
  return createAnalyzer(options).extractDates(text, { reference })
}

/** The counts, measures, proportions and amounts of money of a text: how many, of what, how sure, what became of them. */
export const extractQuantities = (text: string, options: Options = {}): Quantity[] =>
  createAnalyzer(options).extractQuantities(text)

/** Who says what: direct quotations and indirect speech, each with source, cue and content. */
export const extractAttributions = (text: string, options: Options = {}): Attribution[] =>
  createAnalyzer(options).extractAttributions(text)

/** The names of people, groups, places, bodies, weapons, laws and events, typed as in OntoNotes 5. */
export const extractEntities = (text: string, options: Options = {}): EntityMention[] =>
  createAnalyzer(options).extractEntities(text)

/** The whole way: articles with their four layers, and which figure is whose. Offsets are into `text`. */
export const analyze = (text: string, options: Options = {}): Report => createAnalyzer(options).analyze(text)
