import type { Token } from '../../../text/Token.js'

/** A word as it folds; "" where none stands. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
