import type { DateWords } from '../../../dates/DateWords.js'

/** The tense of the clause around an expression. */
export const tenseAt: DateWords['tenseAt'] = () => null
