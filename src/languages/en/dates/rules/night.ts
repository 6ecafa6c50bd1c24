import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'
import { part } from '../classes.js'

/** "tonight", "last night", "last evening", "late last night" is widened elsewhere */
export const night: DateRule = {
  name: 'dates/night',
  pattern: either('tonight', phrase('last', part)),
  produce: (found) => {
    if (found.has('tonight')) return { kind: 'point', shift: { unit: 'day', count: 0, from: 'reference' }, part: 'NI' }
    const of = found.of(part)
    if (of.part !== 'NI' && of.part !== 'EV') return undefined
    return { kind: 'point', shift: { unit: 'day', count: -1, from: 'reference' }, ...of }
  },
}
