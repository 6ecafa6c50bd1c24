import type { ArticleReport, Disagreement } from '../types.js'

/** Figures for the same thing that cannot all be true given their bounds. */
export function findDisagreements(_articles: readonly ArticleReport[]): Disagreement[] {
  return []
}
