import type { Pass } from '../../../dates/DateWords.js'

/** What joins and tidies the expressions, in order. */
export const passes: readonly Pass[] = []
