import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { fiscal, year } from '../classes.js'

/** "Q3 2023", "H1", "Q4 of 2021" */
export const shortQuarter: DateRule = {
  name: 'dates/short-quarter',
  pattern: phrase(either(phrase(year, maybe('-'), fiscal), phrase(fiscal, maybe(maybe('of'), year)))),
  produce: (found) => ({ kind: 'point', ...found.of(fiscal), year: found.get(year) }),
}
