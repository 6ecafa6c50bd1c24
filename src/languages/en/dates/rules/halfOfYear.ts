import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { near, ofYear, unitOne, upToFourth } from '../classes.js'

/** "the first half", "second-half", "the first half of 2024" */
export const halfOfYear: DateRule = {
  name: 'dates/half',
  pattern: phrase(
    maybe('the'),
    either(upToFourth, 'latter', 'last'),
    maybe('-'),
    'half',
    maybe(either(phrase('of', maybe('the', 'year'), ofYear), phrase('of', either('the', near), unitOne))),
  ),
  produce: (found, context) => {
    const half = found.get(upToFourth) ?? 2
    if (half > 2) return undefined
    const of = found.get(unitOne)?.unit
    if (of !== undefined && of !== 'year') return undefined
    if (found.get(ofYear) === undefined && of === undefined && context.after()?.lower === 'of') return undefined
    if (found.get(ofYear) === undefined && of === undefined && !found.has('-')) return undefined
    const shift = of && { unit: of, count: found.get(near)?.count ?? 0, from: 'reference' as const }
    return { kind: 'point', half: half as 1 | 2, year: found.get(ofYear), shift }
  },
}
