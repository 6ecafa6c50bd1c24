import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { season, year } from '../classes.js'

const ofYear = new Set(['last', 'this', 'next', 'that', 'the'])

/** "summer 2021", "the winter of 2019-20", "the summer" */
export const seasonOfYear: DateRule = {
  name: 'dates/season',
  pattern: phrase(maybe('the'), season, maybe(maybe(either('of', ',')), year)),
  produce: (found, context) => {
    const of = found.of(season)
    const alone = found.get(year) === undefined && !found.has('the')
    const before = context.before()?.lower ?? ''
    if (
      alone &&
      (of === 'SP' || of === 'FA') &&
      !['in', 'by', 'since', 'until', 'during', 'of', 'early', 'late', 'mid', 'every', 'each'].includes(before)
    )
      return undefined
    const isFall = context.after(0)?.lower === 'fall'
    if (isFall && alone && before === 'of') return undefined
    // "since the fall of the town", but "the fall of last year"
    const isDownfall = context.after()?.lower === 'of' && !ofYear.has(context.after(2)?.lower ?? '')
    if (isFall && isDownfall) return undefined
    return { kind: 'point', season: of, year: found.get(year) }
  },
}
