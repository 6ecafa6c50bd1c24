import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { tensOfYears } from '../classes.js'

const decade = termClass<number>('decade')

/** "the 1990s", "the '90s", "the nineties" */
export const decades: DateRule = {
  name: 'dates/decade',
  pattern: phrase(maybe('the'), either(decade, tensOfYears)),
  produce: (found) => ({ kind: 'point', decade: found.get(decade) ?? 190 + found.of(tensOfYears) }),
}
