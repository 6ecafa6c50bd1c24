import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import type { Shift } from '../../../../dates/Meaning.js'
import { month, number, ordinal, season, unit, unitOne, units, which, year } from '../classes.js'

const dayDigits = termClass<Numeral>(
  'number',
  ({ count, digits }) => digits > 0 && digits < 3 && count! >= 1 && count! <= 31,
)
const dayOrdinal = termClass<number>('ordinal', (value) => value <= 31)
const near = termClass<Pick<Shift, 'count' | 'from'>>('which', ({ from }) => from === 'reference')
const leading = either(
  'past',
  'last',
  'next',
  'coming',
  'previous',
  'preceding',
  'following',
  'first',
  'recent',
  'latest',
  'final',
  'opening',
  'remaining',
  'prior',
  'early',
)

const told0 = { count: 0, from: 'narrative' } as const

/** "last week", "this year", "the previous month", "the same day", "the quarter" */
export const relativePeriod: DateRule = {
  name: 'dates/relative-period',
  pattern: phrase(
    either(phrase(maybe(either('the', 'this')), which), phrase('that', maybe('same'))),
    maybe(either('calendar', 'fiscal')),
    either(unitOne, 'quarter'),
  ),
  produce: (found) => {
    const of = found.get(unitOne)?.unit ?? 'quarter'
    if (['hour', 'minute', 'second'].includes(of)) return undefined
    const { count, from } = found.get(which) ?? told0
    if (found.has('the') && found.has('last') && of !== 'quarter' && of !== 'weekend')
      return { kind: 'length', parts: [{ count: 1, unit: of }] }
    const told = from === 'narrative' || (found.has('the') && found.has('next') && of === 'day')
    return { kind: 'point', shift: { unit: of, count, from: told ? 'narrative' : 'reference' } }
  },
}

/** "the weekend", "the quarter", "the latest quarter", "the week" of a report on it */
export const thePeriod: DateRule = {
  name: 'dates/the-period',
  pattern: phrase('the', maybe('latest'), either('weekend', 'quarter')),
  produce: (found) =>
    found.has('latest') && found.has('quarter')
      ? { kind: 'point', shift: { unit: 'quarter', count: -1, from: 'reference' } }
      : found.has('weekend')
        ? { kind: 'point', weekend: true }
        : { kind: 'point', shift: { unit: 'quarter', count: 0, from: 'narrative' } },
}

/** "the same month a year ago", "the same period last year" */
export const samePeriod: DateRule = {
  name: 'dates/same-period',
  pattern: phrase(
    'the',
    'same',
    either(unitOne, 'quarter', 'period', 'time'),
    either(phrase(either('a', 'one'), 'year', either('ago', 'earlier', 'before')), phrase(maybe('of'), 'last', 'year')),
  ),
  produce: () => ({
    kind: 'point',
    shift: { unit: 'year', count: -1, from: 'narrative', exact: true, compares: true },
  }),
}

/** "the last week of March", "the first week of 2022" */
export const weekOfPeriod: DateRule = {
  name: 'dates/week-of',
  pattern: phrase(
    'the',
    either(ordinal, 'last', 'final'),
    'week',
    either('of', 'in'),
    either(phrase(month, maybe(year)), year),
  ),
  produce: (found) => ({
    kind: 'point',
    week: found.get(ordinal) ?? -1,
    month: found.get(month),
    year: found.get(year),
  }),
}

/** "the past three months", "the next few weeks", "recent years", "the first nine months" */
export const stretchOfTime: DateRule = {
  name: 'dates/stretch',
  pattern: phrase(
    maybe(either('the', 'these', 'those')),
    leading,
    either(
      phrase(
        maybe(either('a', 'the')),
        number,
        maybe(either('full', 'consecutive', 'trading', 'fiscal', 'calendar')),
        unit,
      ),
      units,
    ),
  ),
  produce: (found) => {
    const { unit: of, times = 1 } = found.of(unit)
    const count = found.get(number)?.count ?? null
    return { kind: 'length', parts: [{ count: count === null ? null : count * times, unit: of }] }
  },
}

/** "the past year", "the past decade" */
export const pastUnit: DateRule = {
  name: 'dates/past-unit',
  pattern: phrase(maybe(either('the', 'this')), 'past', maybe('half'), either(unitOne, 'quarter')),
  produce: (found) => {
    const of = found.get(unitOne)?.unit ?? 'quarter'
    if (found.has('this') && of !== 'year')
      return { kind: 'point', shift: { unit: of, count: of === 'weekend' ? 0 : -1, from: 'reference' } }
    return { kind: 'length', parts: [{ count: 1, unit: of }] }
  },
}

/** "last April", "this September", "last Oct. 23", "this January 10, 2022" */
export const nearMonth: DateRule = {
  name: 'dates/near-month',
  pattern: phrase(maybe('this'), near, month, maybe(either(dayDigits, dayOrdinal), maybe(maybe(','), year))),
  produce: (found) => {
    const day = found.get(dayDigits)?.count ?? found.get(dayOrdinal)
    const of = found.get(year)
    if (of !== undefined) return { kind: 'point', year: of, month: found.of(month), day }
    return nearPoint(found.of(near).count, { month: found.of(month), day })
  },
}

/** "last fall", "this summer", "next spring" */
export const nearSeason: DateRule = {
  name: 'dates/near-season',
  pattern: phrase(maybe(either('this', 'the')), near, season),
  produce: (found) => nearPoint(found.of(near).count, { season: found.of(season) }),
}

function nearPoint(
  count: number | null,
  fields: { month: number; day?: number | undefined } | { season: 'SP' | 'SU' | 'FA' | 'WI' },
) {
  if (count === 0)
    return { kind: 'point' as const, ...fields, shift: { unit: 'year' as const, count: 0, from: 'reference' as const } }
  return { kind: 'point' as const, ...fields, strict: true, lean: count! < 0 ? ('past' as const) : ('future' as const) }
}

/** "these days" */
export const theseDays: DateRule = {
  name: 'dates/these-days',
  pattern: phrase('these', 'days'),
  produce: () => ({ kind: 'vague', value: 'PRESENT_REF' }),
}
