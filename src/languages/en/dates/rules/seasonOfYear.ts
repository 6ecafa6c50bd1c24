import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { season, year } from '../classes.js'

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
    if (found.has('fall') && alone && before === 'of') return undefined
    return { kind: 'point', season: of, year: found.get(year) }
  },
}
