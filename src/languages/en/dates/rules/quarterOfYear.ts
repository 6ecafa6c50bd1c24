import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { near, ofYear, upToFourth, year } from '../classes.js'

const yearAgo = phrase('year', '-', either('earlier', 'ago'))
const before = maybe(either(phrase('fiscal', maybe('-')), year, yearAgo))

const comparison = { unit: 'year', count: -1, from: 'narrative', exact: true, compares: true } as const

/**
 * "the third quarter", "the fiscal first quarter", "the 1988 second quarter", "this year's third quarter", "the year-ago
 * third quarter"; "third-quarter" without the noun's article
 */
export const quarterOfYear: DateRule = {
  name: 'dates/quarter',
  pattern: either(
    phrase(near, 'year', "'s", maybe(either(upToFourth, 'final')), maybe('fiscal'), either('quarter', 'period')),
    phrase(upToFourth, '-', 'quarter', maybe(year)),
    phrase(
      maybe('the'),
      before,
      either(upToFourth, 'final'),
      maybe('fiscal'),
      'quarter',
      maybe(either('of', ','), ofYear),
      maybe(year),
    ),
  ),
  produce: (found) => {
    const numbered = found.get(upToFourth) ?? (found.has('final') ? 4 : undefined)
    const quarter = numbered as Point['quarter']
    const which = found.get(near)
    if (which) {
      const shift = { unit: 'year' as const, count: which.count, from: 'reference' as const }
      if (quarter !== undefined) return { kind: 'point', quarter, shift }
      return which.count === -1
        ? { kind: 'point', quarterOfTopic: true, shift: { ...shift, compares: true } }
        : undefined
    }
    if (found.has('ago') || found.has('earlier')) return { kind: 'point', quarter, shift: comparison }
    return { kind: 'point', quarter, year: found.get(ofYear) ?? found.get(year) }
  },
}
