import type { Pass } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'

/** "the quarter" by itself, which otherwise is the one that the text reports on. */
const isTheQuarter = ({ shift, quarter }: Point): boolean =>
  shift?.unit === 'quarter' && shift.count === 0 && shift.from === 'narrative' && quarter === undefined

/** The quarter of the calendar whose end is nearest: July 31 ends the second, more or less. */
function quarterEndedOn({ month, day = 28, year }: Point): Pick<Point, 'quarter' | 'year'> {
  const quarter = Math.round((month! - (day < 16 ? 1 : 0)) / 3)
  if (quarter > 0) return { quarter: quarter as 1 | 2 | 3 | 4, year }
  return { quarter: 4, year: year === undefined ? undefined : year - 1 }
}

/** Gives "the quarter" in "the quarter ended Sept. 30" its number, where the text reports on no other (its fiscal first). */
export const quarterEnded: Pass = {
  name: 'quarter-ended',
  run: (expressions, { tokens }) =>
    expressions.map((expression, i) => {
      const { meaning, last } = expression
      const next = expressions[i + 1]
      if (meaning.kind !== 'point' || !isTheQuarter(meaning) || next?.meaning.kind !== 'point') return expression
      if (next.first !== last + 1 || next.meaning.month === undefined) return expression
      if (!['ended', 'ending', 'to'].includes(tokens[last]!.lower)) return expression
      return { ...expression, meaning: { ...meaning, lean: 'past', ...quarterEndedOn(next.meaning) } }
    }),
}
