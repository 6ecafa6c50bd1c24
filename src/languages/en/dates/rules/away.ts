import type { DateRule } from '../../../../dates/DateWords.js'
import { either, phrase } from '../../../../patterns/TermPattern.js'
import { amount, countOf } from '../amount.js'
import { unit, unitOne } from '../classes.js'

/** "a day earlier", "two weeks later", "a year before", "the year previous": from where the text was last. */
export const away: DateRule = {
  name: 'dates/away',
  pattern: either(
    phrase(
      either(amount, phrase('the', unit)),
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
    phrase('the', unitOne, 'previous'),
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
    const count = countOf(found)
    const { unit: of, times = 1 } = found.of(unit)
    const signed = count === null ? null : count * times * (ahead ? 1 : -1)
    return {
      kind: 'point',
      shift: { unit: of, count: signed, from: 'narrative', compares: signed === -1 && !found.has('previous') },
    }
  },
}
