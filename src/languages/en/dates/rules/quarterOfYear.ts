import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { ofYear, upToFourth, year } from '../classes.js'

const before = maybe(either(phrase('fiscal', maybe('-')), year, phrase('year', '-', either('earlier', 'ago'))))

/** "the third quarter", "the fiscal first quarter", "the 1988 second quarter"; "third-quarter" without the noun's article */
export const quarterOfYear: DateRule = {
  name: 'dates/quarter',
  pattern: either(
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
    const quarter = (found.get(upToFourth) ?? 4) as Point['quarter']
    return { kind: 'point', quarter, year: found.get(ofYear) ?? found.get(year) }
  },
}
