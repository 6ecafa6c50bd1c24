import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { termClass } from '../../../../patterns/TermPattern.js'

/** Words that are a time of their own: "dawn", "noon", "overnight". */
const moment = termClass<Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>>('moment')

/** "dawn", "noon", "midnight", "overnight" */
export const bareMoment: DateRule = {
  name: 'dates/moment',
  pattern: moment,
  produce: (found) => ({ kind: 'point', ...found.of(moment) }),
}
