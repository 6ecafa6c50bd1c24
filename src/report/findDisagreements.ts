import type { ArticleReport, Claim, Copy, Disagreement } from '../types.js'
import { describeGroup, disagree, groupBy } from './describeGroup.js'
import { groupFigures } from './groupFigures.js'
import { readFigures } from './readFigures.js'
import type { ReportWords } from './ReportWords.js'

/**
 * Says what a claim is about: claims with the same key are compared with each other, and with no others. `null` leaves
 * a claim out.
 */
export type KeyOfClaim = (claim: Claim, article: ArticleReport) => string | null

export interface DisagreementContext {
  readonly words: readonly ReportWords[]
  readonly copies: readonly Copy[]
  readonly keyOf?: KeyOfClaim | undefined
}

/** Figures for the same thing that cannot all be true given their bounds, in the order of the text. */
export function findDisagreements(
  articles: readonly ArticleReport[],
  { words, copies, keyOf }: DisagreementContext,
): Disagreement[] {
  const figures = readFigures(articles, words, copies)
  const keyed = ({ article, claim }: { article: number; claim: number }) =>
    keyOf ? keyOf(articles[article]!.claims[claim]!, articles[article]!) : null
  const groups = keyOf ? groupBy(figures, keyed) : groupFigures(figures)
  return groups.filter(disagree).map((group): Disagreement => {
    const { sides, ...about } = describeGroup(group, ({ article, claim }) => ({ article, claim }))
    return {
      ...about,
      item: keyed(group[0]!) ?? about.item,
      sides: sides.map((side) => ({ ...side, articles: [...new Set(side.claims.map(({ article }) => article))] })),
    }
  })
}
