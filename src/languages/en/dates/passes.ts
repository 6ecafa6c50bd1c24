import type { Pass } from '../../../dates/DateWords.js'
import { dropNonDates } from './passes/dropNonDates.js'
import { joinPoints } from './passes/joinPoints.js'
import { quarterEnded } from './passes/quarterEnded.js'
import { shortWeekday } from './passes/shortWeekday.js'
import { widen } from './passes/widen.js'

/** What joins and tidies the expressions, in order. */
export const passes: readonly Pass[] = [dropNonDates, joinPoints, shortWeekday, quarterEnded, widen]
