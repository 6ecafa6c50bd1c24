import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { year } from '../classes.js'

/** "fiscal 2023", "FY2023", "the fiscal year 2024" */
export const fiscalYear: DateRule = {
  name: 'dates/fiscal-year',
  pattern: phrase(maybe('the'), either(phrase('fiscal', maybe('year')), 'fy'), year),
  produce: (found) => ({ kind: 'point', year: found.of(year) }),
}
