import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import {
  definiteMany,
  definiteNumber,
  definiteOne,
  definiteTwo,
  definiteUnit,
  number,
  stage,
  unit,
  unitTwo,
  which,
} from '../classes.js'

const early = either('وقت سابق', 'وقت مبكر', 'وقت لاحق')

/** "الأسبوع الماضي", "هذا العام", "مطلع الشهر الجاري", "وقت سابق من هذا الأسبوع" */
export const relativePeriod: DateRule = {
  name: 'dates/relative-period',
  pattern: phrase(
    maybe(either(phrase(stage, maybe('من')), phrase(early, maybe('من')))),
    either(phrase(either('هذا', 'هذه'), definiteOne), phrase(definiteOne, which), definiteOne),
  ),
  produce: (found) => {
    const { unit: of } = found.of(definiteOne)
    const relation = found.get(which)
    const early = found.has('وقت سابق') || found.has('وقت مبكر')
    const staged = found.get(stage) ?? (early ? ('START' as const) : undefined)
    const said = relation !== undefined || found.has('هذا') || found.has('هذه')
    // "الشهر", "العام" alone name no period; "مطلع العام" does.
    if (!said && (staged === undefined || of === 'hour' || of === 'minute' || of === 'second')) return undefined
    if (of === 'second' || of === 'minute' || (of === 'hour' && !relation)) return undefined
    const mod = of === 'day' && early ? undefined : staged
    return {
      kind: 'point',
      shift: { unit: of, count: relation?.count ?? 0, from: relation?.from ?? 'reference' },
      mod,
    }
  },
}

/** "الأيام الثلاثة الماضية", "العامين الماضيين", "الساعات الـ24 الأخيرة", "الأشهر المقبلة" */
export const pastPeriod: DateRule = {
  name: 'dates/past-period',
  pattern: either(
    phrase(definiteMany, maybe(either(definiteNumber, phrase('ال', number))), maybe('القليله'), which),
    phrase(definiteMany, either(definiteNumber, phrase('ال', number))),
    phrase(definiteTwo, which),
    phrase('ال', number, unit, maybe(which)),
    phrase(definiteNumber, unit, maybe(which)),
    phrase(unitTwo, which),
  ),
  produce: (found) => {
    const sense = found.get(definiteUnit) ?? found.of(unit)
    const counted = found.get(definiteNumber) ?? found.get(number)
    const count = sense.count === 2 ? 2 : (counted?.count ?? null)
    return { kind: 'length', parts: [{ count, unit: sense.unit }] }
  },
}
