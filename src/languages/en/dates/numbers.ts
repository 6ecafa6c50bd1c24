import type { TermRule } from '../../../dates/DateWords.js'
import { as, either, glued, maybe, phrase, termClass } from '../../../patterns/TermPattern.js'
import { multiplier, number, ordinal, small, tens, year } from './classes.js'

const one = as('one', small)
const numeral = (count: number) => ({ number: { count, digits: 0 } })
const decade = termClass<string>('suffix', (value) => value === 'decade')
const ordinalSuffix = termClass<string>('suffix', (value) => value === 'ordinal')
const hundreds = as('hundreds', multiplier)

/** Numbers of several words. */
export const termRules: readonly TermRule[] = [
  {
    name: 'tens-and-one',
    pattern: phrase(tens, maybe('-'), small),
    produce: (found) => (found.of(small) < 10 ? numeral(found.of(tens) + found.of(small)) : undefined),
  },
  {
    name: 'tens-and-first',
    pattern: phrase(tens, maybe('-'), ordinal),
    produce: (found) => (found.of(ordinal) < 10 ? { ordinal: found.of(tens) + found.of(ordinal) } : undefined),
  },
  {
    name: 'hundreds',
    pattern: phrase(either(number, 'a'), hundreds, maybe(multiplier)),
    produce: (found) => {
      const count = found.get(number)?.count
      if (count === null) return numeral(NaN)
      return numeral((count ?? 1) * found.of(hundreds) * (found.get(multiplier) ?? 1))
    },
  },
  {
    name: 'spoken-year',
    pattern: phrase(
      termClass<number>('small', (value) => value >= 15),
      maybe('-'),
      tens,
      maybe(maybe('-'), one),
    ),
    produce: (found) => ({ year: 100 * found.of(small) + found.of(tens) + (found.get(one) ?? 0) }),
  },
  {
    name: 'ordinal-digits',
    pattern: glued(number, ordinalSuffix),
    produce: (found) => {
      const { count } = found.of(number)
      return count === null ? undefined : { ordinal: count }
    },
  },
  {
    name: 'decade-digits',
    pattern: glued(either(year, number), maybe("'"), either(decade, "'s")),
    produce: (found) => decadeOf(found.get(year) ?? found.of(number).count, found.get(year) !== undefined),
  },
  {
    name: 'short-decade',
    pattern: glued("'", number, decade),
    produce: (found) => decadeOf(found.of(number).count, false),
  },
]

/** "1990s" is 199, "90s" is 199 too. */
function decadeOf(count: number | null, whole: boolean) {
  if (count === null || count % 10 !== 0) return undefined
  if (whole) return { decade: count / 10 }
  return count >= 20 && count < 100 ? { decade: 190 + count / 10 } : undefined
}
