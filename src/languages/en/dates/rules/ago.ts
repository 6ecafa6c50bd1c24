import type { DateRule } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { number, unit, unitOne, units } from '../classes.js'

const filler = maybe(either('full', 'whole', 'long', 'short', 'more', 'or', 'so'))
const amount = either(
  phrase(number, maybe('-'), filler, unit, maybe('or', 'so')),
  phrase(either('a', 'an'), unitOne),
  units,
  phrase(termClass('fraction'), either('a', 'an'), unitOne),
)
const few = termClass<{ unit: Unit; plural: boolean }>('unit')

/** "three days ago", "a year ago", "years ago" */
export const ago: DateRule = {
  name: 'dates/ago',
  pattern: phrase(amount, 'ago'),
  produce: (found) => {
    const count = countOf(found.get(number)?.count, found.get(number) !== undefined, found.of(unit).plural)
    if (count === null) return { kind: 'vague', value: 'PAST_REF' }
    const { unit: of, times = 1 } = found.of(unit)
    return { kind: 'point', shift: { unit: of, count: -count * times, from: 'reference', compares: count === 1 } }
  },
}

/** "a day earlier", "two weeks later", "a year before": from where the text was last. */
export const away: DateRule = {
  name: 'dates/away',
  pattern: phrase(
    either(amount, phrase('the', few)),
    either(
      'earlier',
      'later',
      'prior',
      'previously',
      'before',
      'after',
      'afterwards',
      'afterward',
      'hence',
      'beforehand',
    ),
  ),
  produce: (found, context) => {
    const next = context.after()
    const loose = ['before', 'after', 'prior', 'previously'].some((word) => found.has(word))
    if (
      loose &&
      next &&
      !/^\p{P}+$/u.test(next.text) &&
      !['and', 'but', 'when', 'as', 'in', 'at', 'on', 'with', 'by'].includes(next.lower)
    )
      return undefined
    if (found.has('hence') && next && next.pos !== 'PUNCT') return undefined
    const ahead = ['later', 'after', 'afterwards', 'afterward', 'hence'].some((word) => found.has(word))
    const said = found.get(number)
    const count = countOf(said?.count, said !== undefined, found.of(unit).plural)
    const { unit: of, times = 1 } = found.of(unit)
    const signed = count === null ? null : count * times * (ahead ? 1 : -1)
    return {
      kind: 'point',
      shift: { unit: of, count: signed, from: 'narrative', exact: of === 'year', compares: signed === -1 },
    }
  },
}

/** "three days from now" */
export const fromNow: DateRule = {
  name: 'dates/from-now',
  pattern: phrase(amount, 'from', either('now', 'today')),
  produce: (found) => {
    const count = countOf(found.get(number)?.count, found.get(number) !== undefined, found.of(unit).plural)
    if (count === null) return { kind: 'vague', value: 'FUTURE_REF' }
    const { unit: of, times = 1 } = found.of(unit)
    return { kind: 'point', shift: { unit: of, count: count * times, from: 'reference' } }
  },
}

/** "year-ago", "the year-earlier quarter" */
export const yearAgo: DateRule = {
  name: 'dates/year-ago',
  pattern: either(
    phrase(maybe('the'), maybe('comparable'), unitOne, '-', either('ago', 'earlier'), either('period', 'quarter')),
    phrase(unitOne, '-', either('ago', 'earlier')),
  ),
  produce: (found) => ({
    kind: 'point',
    shift: { unit: found.of(unitOne).unit, count: -1, from: 'narrative', exact: true, compares: true },
    ...(found.has('quarter') || found.has('period') ? { quarterOfTopic: true } : {}),
  }),
}

/** One where no number is said of a single unit; nothing is known of several. */
function countOf(said: number | null | undefined, isSaid: boolean, plural: boolean): number | null {
  if (isSaid) return said ?? null
  return plural ? null : 1
}
