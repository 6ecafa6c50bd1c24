import type { DateRule } from '../../../../dates/DateWords.js'
import { phrase } from '../../../../patterns/TermPattern.js'

/** "these days" */
export const theseDays: DateRule = {
  name: 'dates/these-days',
  pattern: phrase('these', 'days'),
  produce: () => ({ kind: 'vague', value: 'PRESENT_REF' }),
}
