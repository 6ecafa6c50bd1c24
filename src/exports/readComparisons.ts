import { signatureOf } from '../report/readFigures.js'
import { groupBy } from '../report/describeGroup.js'
import type { DisagreementSide, Quantity, Span } from '../types.js'
import type { JsonExport } from './json.js'
import type { ExportedSpan } from './readSpans.js'

/** Stands for the words of a claim or paragraph that the export's reports do not have; no text holds it. */
const notThere = '(the reports of the export have no such claim or paragraph)'

/**
 * What a JSON export sets side by side, in each report and across them: each claim and copied paragraph with the words
 * that its report has for it. One that its report does not have, or that is of another number than its side, has words that no
 * text holds.
 */
export function readComparisons({ offsets, documents, across }: JsonExport): ExportedSpan[] {
  const span = (document: string, { start, end }: Span, text: string): ExportedSpan => ({
    document,
    start,
    end,
    text,
    offsets,
    fold: (words) => words,
  })
  /** The words of a figure where it is its side's, of that number. */
  const wordsOf = (quantity: Quantity | undefined, side: Pick<DisagreementSide, Signed>): string =>
    quantity && signatureOf(quantity) === signatureOf(side) ? quantity.text : notThere
  const within = documents.flatMap(({ name, report: { articles, disagreements } }) =>
    disagreements.flatMap(({ sides }) =>
      sides.flatMap((side) =>
        side.claims.map(({ article, claim }) => {
          const quantity = articles[article]?.claims[claim]?.quantity
          return span(name, quantity ?? { start: 0, end: 0 }, wordsOf(quantity, side))
        }),
      ),
    ),
  )
  if (!across) return within
  // Two texts may have one name: then one of them must have it.
  const named = new Map(groupBy(documents, ({ name }) => name).map((all) => [all[0]!.name, all]))
  const articlesAt = (document: string, article: number) =>
    (named.get(document) ?? []).flatMap(({ report }) => report.articles[article] ?? [])
  const claims = across.disagreements.flatMap(({ sides }) =>
    sides.flatMap((side) =>
      side.claims.map(({ document, article, claim, ...at }) => {
        const quantity = articlesAt(document, article)
          .map(({ claims }) => claims[claim]?.quantity)
          .find((one) => one?.start === at.start && one.end === at.end)
        return span(document, at, wordsOf(quantity, side))
      }),
    ),
  )
  const strayed = across.copies.flatMap(({ passages }) =>
    passages
      .filter(
        ({ document, article, start, end }) =>
          !articlesAt(document, article).some(({ blocks }) =>
            blocks.some((block) => block.start === start && block.end === end),
          ),
      )
      .map(({ document, ...at }) => span(document, at, notThere)),
  )
  return [...within, ...claims, ...strayed]
}

/** The fields that tell one side from another. */
type Signed = 'value' | 'min' | 'max' | 'modifier' | 'unit'
