import { createAnalyzer } from './analyze.js'
import { reportWords } from './languages/reportWords.js'
import { startComparison, type NamedReport } from './report/compareReports.js'
import { findDisagreements as findDisagreementsAmong, type KeyOfClaim } from './report/findDisagreements.js'
import type {
  Across,
  Article,
  Attribution,
  DateMention,
  Disagreement,
  EntityMention,
  Options,
  Quantity,
  Report,
} from './types.js'
export { convert, type Converted, type Measured } from './quantities/convert.js'

export { createAnalyzer }
export type { KeyOfClaim, NamedReport }
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

/**
 * The figures of a report that cannot all be true, as `Report.disagreements` has them, or by a key of the caller's own.
 * @param options `keyOf`: says what a claim is about; claims with the same key are compared, `null` leaves one out.
 * @example findDisagreements(report, { keyOf: ({ quantity }) => quantity.itemHead === 'tanker' ? 'tankers' : null })
 */
export const findDisagreements = (
  { articles, copies }: Pick<Report, 'articles' | 'copies'>,
  { keyOf }: { readonly keyOf?: KeyOfClaim } = {},
): Disagreement[] => findDisagreementsAmong(articles, { words: reportWords, copies, keyOf })

/**
 * What holds over the reports of several texts: figures of two texts or more that cannot all be true, and paragraphs with
 * figures that two texts print nearly word for word. The reports may come one at a time, from a generator: their
 * figures are kept, their texts are not.
 * @example compareReports([{ name: 'monday.txt', text: monday, report: analyze(monday) }, ...others])
 */
export function compareReports(reports: Iterable<NamedReport>): Across {
  const comparison = startComparison(reportWords)
  for (const report of reports) comparison.add(report)
  return comparison.result()
}
