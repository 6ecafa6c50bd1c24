import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { part, relativeDay } from '../classes.js'

/** "today", "yesterday evening", "later today" is widened elsewhere */
export const day: DateRule = {
  name: 'dates/relative-day',
  pattern: phrase(relativeDay, maybe(maybe('at'), part)),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: 'day', count: found.of(relativeDay), from: 'reference' },
    ...found.get(part),
  }),
}

/** "the day before yesterday", "the day after tomorrow" */
export const dayBeyond: DateRule = {
  name: 'dates/day-beyond',
  pattern: phrase(maybe('the'), 'day', either(phrase('before', 'yesterday'), phrase('after', 'tomorrow'))),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: 'day', count: found.has('yesterday') ? -2 : 2, from: 'reference' },
  }),
}

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
