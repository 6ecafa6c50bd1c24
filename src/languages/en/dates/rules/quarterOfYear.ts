import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { ofYear, upToFourth, year } from '../classes.js'

/** "the third quarter", "third-quarter", "the fiscal first quarter", "the 1988 second quarter" */
export const quarterOfYear: DateRule = {
  name: 'dates/quarter',
  pattern: phrase(
    maybe('the'),
    maybe(either(phrase('fiscal', maybe('-')), year, phrase('year', '-', either('earlier', 'ago')))),
    either(upToFourth, 'final', 'last'),
    maybe('-'),
    maybe('fiscal'),
    'quarter',
    maybe(either('of', ','), ofYear),
    maybe(year),
  ),
  produce: (found) => {
    const quarter = (found.get(upToFourth) ?? 4) as Point['quarter']
    if (found.get(upToFourth) === undefined && !found.has('final')) return undefined
    return { kind: 'point', quarter, year: found.get(ofYear) ?? found.get(year) }
  },
}
