import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { unitOne } from '../classes.js'

const edge = {
  end: 'END',
  close: 'END',
  rest: 'END',
  remainder: 'END',
  beginning: 'START',
  start: 'START',
  middle: 'MID',
  turn: 'START',
} as const

/** "the end of the year", "the beginning of the month", "the rest of the day" */
export const edgeOfPeriod: DateRule = {
  name: 'dates/edge-of-period',
  pattern: phrase('the', maybe('very'), either(...Object.keys(edge)), 'of', 'the', either(unitOne, 'quarter')),
  produce: (found) => {
    const of = found.get(unitOne)?.unit ?? 'quarter'
    if (['hour', 'minute', 'second'].includes(of)) return undefined
    // "at the end of the day" is hardly ever a time
    if (of === 'day' && found.has('end')) return undefined
    const [, mod] = Object.entries(edge).find(([word]) => found.has(word))!
    return { kind: 'point', shift: { unit: of, count: 0, from: of === 'day' ? 'narrative' : 'reference' }, mod }
  },
}
