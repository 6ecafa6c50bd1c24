import type { DateRule } from '../../../../dates/DateWords.js'
import type { Vague } from '../../../../dates/Meaning.js'
import { termClass } from '../../../../patterns/TermPattern.js'

const vague = termClass<Vague['value']>('vague')

/** "now", "recently", "the future" */
export const reference: DateRule = {
  name: 'dates/reference',
  pattern: vague,
  produce: (found) => ({ kind: 'vague', value: found.of(vague) }),
}
