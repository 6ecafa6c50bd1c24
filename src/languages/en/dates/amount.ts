import { as, either, maybe, phrase, type Found } from '../../../patterns/TermPattern.js'
import { fraction, number, unit, unitOne, units } from './classes.js'

const filler = maybe(either('full', 'whole', 'long', 'short', 'more', 'or', 'so'))
/** "three days", "a year", "half an hour", "years" */
export const amount = either(
  phrase(number, maybe(either('to', 'or'), as('secondNumber', number)), maybe('-'), filler, unit, maybe('or', 'so')),
  phrase(either('a', 'an'), unitOne, maybe('or', 'so')),
  units,
  phrase(fraction, either('a', 'an'), unitOne),
)

/** One where no number is said of a single unit; nothing is known of several. */
export function countOf(found: Found): number | null {
  const said = found.get(number)
  if (said) return said.count
  return found.of(unit).plural ? null : 1
}
