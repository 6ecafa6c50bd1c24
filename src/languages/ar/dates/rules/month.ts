import type { DateRule } from '../../../../dates/DateWords.js'
import { as, either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { definiteOne, era, month, stage, sureMonth, which, year } from '../classes.js'
import { leanOf } from './dayAndMonth.js'

/** "العام الماضي" behind a month. */
const whichYear = as('whichYear', which)
const yearOf = as('yearOf', definiteOne)
const theMonth = either('شهر', 'اشهر')

/** "مارس 2022", "أبريل/نيسان من العام الماضي", "أواخر آذار", "شهر مايو الماضي", "أيلول/سبتمبر المقبل" */
export const monthOfYear: DateRule = {
  name: 'dates/month',
  pattern: phrase(
    maybe(stage, maybe('من')),
    maybe(theMonth),
    month,
    maybe(which),
    maybe(
      either(
        phrase(maybe(','), maybe('من'), maybe(either('عام', 'العام', 'سنه', 'للعام')), year, maybe(era)),
        phrase('من', maybe('هذا'), yearOf, maybe(whichYear)),
      ),
    ),
  ),
  produce: (found, context) => {
    const sure =
      found.get(sureMonth) !== undefined ||
      found.get(year) !== undefined ||
      found.get(which) !== undefined ||
      found.get(stage) !== undefined ||
      found.last - found.first > 1 ||
      ['في', 'خلال', 'منذ', 'حتي', 'الي'].includes(context.before()?.lower ?? '')
    if (!sure) return undefined
    const unit = found.get(yearOf)?.unit
    if (unit !== undefined && unit !== 'year') return undefined
    const shift = unit && { unit, count: found.get(whichYear)?.count ?? 0, from: 'reference' as const }
    return {
      kind: 'point',
      month: found.of(month),
      shift,
      year: found.get(year),
      lean: leanOf(found.get(which)),
      mod: found.get(stage),
    }
  },
}
