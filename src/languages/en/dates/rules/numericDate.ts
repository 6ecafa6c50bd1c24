import type { DateRule } from '../../../../dates/DateWords.js'
import { date } from '../classes.js'

/** "2022-08-25", "25.08.2022" */
export const numericDate: DateRule = {
  name: 'dates/numeric',
  pattern: date,
  produce: (found) => ({ kind: 'point', ...found.of(date) }),
}
