import type { TermRule } from '../../../dates/DateWords.js'
import { as, either, glued, phrase, termClass } from '../../../patterns/TermPattern.js'
import { month, year } from './classes.js'

const ones = termClass<number>('ones')
const definiteOnes = termClass<number>('onesDefinite')
const ten = termClass<number>('ten')
const tens = termClass<number>('tens')
const definiteTens = termClass<number>('tensDefinite')
const hundreds = termClass<number>('hundreds')
const other = as('other', month)
const numeral = (count: number) => ({ number: { count, digits: 0 } })

/** Numbers of several words, and months under both of their names. */
export const termRules: readonly TermRule[] = [
  {
    name: 'teens',
    pattern: phrase(ones, ten),
    produce: (found) => numeral(found.of(ones) + 10),
  },
  {
    name: 'definite-teens',
    pattern: phrase(definiteOnes, ten),
    produce: (found) => ({ definiteNumber: { count: found.of(definiteOnes) + 10, digits: 0 } }),
  },
  {
    name: 'ones-and-tens',
    pattern: phrase(ones, 'و', tens),
    produce: (found) => numeral(found.of(ones) + found.of(tens)),
  },
  {
    name: 'definite-ones-and-tens',
    pattern: phrase(definiteOnes, 'و', definiteTens),
    produce: (found) => ({ definiteNumber: { count: found.of(definiteOnes) + found.of(definiteTens), digits: 0 } }),
  },
  {
    name: 'hundred-and-more',
    pattern: phrase(hundreds, 'و', either(tens, ones)),
    produce: (found) => numeral(found.of(hundreds) + (found.get(tens) ?? found.of(ones))),
  },
  {
    name: 'month-under-two-names',
    pattern: either(phrase(month, '/', other), phrase(month, '(', other, ')'), phrase(month, '-', other)),
    produce: (found) =>
      found.of(month) === found.of(other) ? { month: found.of(month), sureMonth: found.of(month) } : undefined,
  },
  {
    name: 'year-of-our-era',
    pattern: glued(year, 'م'),
    produce: (found) => ({ year: found.of(year) }),
  },
]
