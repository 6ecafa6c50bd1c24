import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { definiteOne, era, month, stage, sureMonth, which, year } from '../classes.js'
import { leanOf } from './dayAndMonth.js'

const theMonth = either('شهر', 'اشهر')

/** "مارس 2022", "أواخر آذار", "شهر مايو الماضي", "أيلول/سبتمبر المقبل" */
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
        phrase('من', definiteOne, maybe(which)),
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
    return {
      kind: 'point',
      month: found.of(month),
      year: found.get(year),
      lean: leanOf(found.get(which)),
      mod: found.get(stage),
    }
  },
}
