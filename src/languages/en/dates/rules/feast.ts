import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { holiday, which, year } from '../classes.js'

/** "Christmas", "Eid al-Fitr", "Easter 2019", "last Thanksgiving", "Christmas Day", "Easter week", "Labor Day weekend" */
export const feast: DateRule = {
  name: 'dates/holiday',
  pattern: phrase(
    maybe(which),
    holiday,
    maybe('day'),
    maybe(either('week', 'weekend')),
    maybe(maybe(either(',', 'of', 'in')), year),
  ),
  produce: (found, context) => {
    // "Easter Island", "Christmas Island"
    if (context.after()?.lower === 'island') return undefined
    const of = found.get(year)
    if (of !== undefined && of < 1600) return undefined
    const count = found.get(which)?.count
    const lean = count === -1 ? { lean: 'past' as const } : count === 1 ? { lean: 'future' as const } : {}
    const around = found.has('week') ? ('week' as const) : found.has('weekend') ? ('weekend' as const) : undefined
    return { kind: 'point', holiday: found.of(holiday), year: found.get(year), around, ...lean }
  },
}
