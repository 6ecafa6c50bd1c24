import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { year } from '../classes.js'

/** "2017" where a year can stand. */
export const bareYear: DateRule = {
  name: 'dates/year',
  pattern: phrase(maybe('the', 'year'), year),
  produce: (found) => {
    const value = found.of(year)
    return value >= 1400 && value < 2100 ? { kind: 'point', year: value } : undefined
  },
}
