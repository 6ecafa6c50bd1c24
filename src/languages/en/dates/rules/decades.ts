import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { decade, tensOfYears } from '../classes.js'

/** "the 1990s", "the '90s", "the nineties" */
export const decades: DateRule = {
  name: 'dates/decade',
  pattern: phrase(maybe('the'), either(decade, tensOfYears)),
  produce: (found) => ({ kind: 'point', decade: found.get(decade) ?? 190 + found.of(tensOfYears) }),
}
