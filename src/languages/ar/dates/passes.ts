import type { Pass } from '../../../dates/DateWords.js'

/** What joins and tidies the expressions, in order: nothing yet, as one rule reads all names of a day at once. */
export const passes: readonly Pass[] = []
