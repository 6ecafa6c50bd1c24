import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import type { Point } from '../../../../dates/Meaning.js'
import { fiscal, unitOne, year } from '../classes.js'

const number4 = termClass<number>('ordinal', (value) => value <= 4)
const ofYear = as('ofYear', year)

/** "the third quarter", "third-quarter", "the fiscal first quarter", "the 1988 second quarter" */
export const quarterOfYear: DateRule = {
  name: 'dates/quarter',
  pattern: phrase(
    maybe('the'),
    maybe(either(phrase('fiscal', maybe('-')), year, phrase('year', '-', either('earlier', 'ago')))),
    either(number4, 'final', 'last'),
    maybe('-'),
    maybe('fiscal'),
    'quarter',
    maybe(either('of', ','), ofYear),
    maybe(year),
  ),
  produce: (found) => {
    const quarter = (found.get(number4) ?? 4) as Point['quarter']
    if (found.get(number4) === undefined && !found.has('final')) return undefined
    return { kind: 'point', quarter, year: found.get(ofYear) ?? found.get(year) }
  },
}

/** "the first half", "second-half", "the first half of 2024" */
export const halfOfYear: DateRule = {
  name: 'dates/half',
  pattern: phrase(
    maybe('the'),
    either(number4, 'latter'),
    maybe('-'),
    'half',
    maybe(either(phrase('of', maybe('the', 'year'), ofYear), phrase('of', 'the', unitOne))),
  ),
  produce: (found, context) => {
    const half = found.get(number4) ?? 2
    if (half > 2) return undefined
    const of = found.get(unitOne)?.unit
    if (of !== undefined && of !== 'year') return undefined
    if (found.get(ofYear) === undefined && of === undefined && context.after()?.lower === 'of') return undefined
    if (found.get(ofYear) === undefined && of === undefined && !found.has('-')) return undefined
    const shift = of && { unit: of, count: 0, from: 'reference' as const }
    return { kind: 'point', half: half as 1 | 2, year: found.get(ofYear), shift }
  },
}

/** "Q3 2023", "H1", "Q4 of 2021" */
export const shortQuarter: DateRule = {
  name: 'dates/short-quarter',
  pattern: phrase(either(phrase(year, maybe('-'), fiscal), phrase(fiscal, maybe(maybe('of'), year)))),
  produce: (found) => ({ kind: 'point', ...found.of(fiscal), year: found.get(year) }),
}

/** "fiscal 2023", "FY2023", "the fiscal year 2024" */
export const fiscalYear: DateRule = {
  name: 'dates/fiscal-year',
  pattern: phrase(maybe('the'), either(phrase('fiscal', maybe('year')), 'fy'), year),
  produce: (found) => ({ kind: 'point', year: found.of(year) }),
}
