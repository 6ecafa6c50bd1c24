import type { DateRule } from '../../../../dates/DateWords.js'
import { maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part } from '../classes.js'

/** "this morning", "this very evening" */
export const thisPart: DateRule = {
  name: 'dates/this-part-of-day',
  pattern: phrase('this', maybe('very'), part),
  produce: (found) => ({ kind: 'point', shift: { unit: 'day', count: 0, from: 'reference' }, ...found.of(part) }),
}
