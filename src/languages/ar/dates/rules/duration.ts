import type { DateRule } from '../../../../dates/DateWords.js'
import type { Length, Unit } from '../../../../dates/Meaning.js'
import { isOver } from '../aspect.js'
import { either, maybe, phrase, type Found } from '../../../../patterns/TermPattern.js'
import { bound, fraction, number, unit, unitMany, unitOne, unitTwo } from '../classes.js'

const half = maybe('و', fraction, maybe(either(unitOne, 'العام', 'الساعه', 'الشهر', 'السنه', 'اليوم', 'العقد')))
const amount = either(
  phrase(number, unit, half),
  phrase(unitTwo, maybe(either('اثنين', 'كاملين')), half),
  phrase(unitOne, either('واحد', 'واحده', 'كامل', 'كامله'), half),
  phrase(unitOne, half),
  phrase(fraction, unitOne),
  unitMany,
)
/** Before these a bare "عام" or "أيام" is a length of time. */
const leads = new Set([
  'منذ',
  'خلال',
  'بعد',
  'قبل',
  'طوال',
  'طيله',
  'مدي',
  'لمده',
  'مده',
  'ل',
  'قبيل',
  'غضون',
  'قرابه',
  'نحو',
  'من',
  'كل',
  'استمر',
  'استمرت',
])

/** "دون سنتين", "عمره 20 عاما" */
const ageBefore = /^(?:العمر|عمر|عمره|عمرها|اعمارهم|بعمر|سن|دون|تحت)$/u

interface Amount {
  readonly count: number | null
  readonly unit: Unit
  /** Whether the words say how many: "عام" alone does so only where a preposition makes it a length. */
  readonly said: boolean
}

function amountOf(found: Found): Amount {
  const sense = found.of(unit)
  const said = found.get(number)
  const part = found.get(fraction)
  const more = part !== undefined && found.has('و') ? part : 0
  if (said) return { count: said.count === null ? null : said.count + more, unit: sense.unit, said: true }
  if (sense.count === 2) return { count: 2 + more, unit: sense.unit, said: true }
  if (sense.count === 'many') return { count: null, unit: sense.unit, said: false }
  if (part !== undefined && more === 0) return { count: part, unit: sense.unit, said: true }
  return {
    count: 1 + more,
    unit: sense.unit,
    said: more > 0 || found.has('واحد') || found.has('واحده') || found.has('كامل') || found.has('كامله'),
  }
}

/** Half an hour is thirty minutes, half a year six months. */
function lengthOf({ count, unit: of }: Amount): Length['parts'] {
  if (count === null || Number.isInteger(count)) return [{ count, unit: of }]
  if (of === 'hour') return [{ count: count * 60, unit: 'minute' }]
  if (of === 'year' && Number.isInteger(count * 12)) return [{ count: count * 12, unit: 'month' }]
  return [{ count, unit: of }]
}

/** "24 ساعة", "ثلاثة أيام", "عامين", "أكثر من ثلاث سنوات", "منذ أسابيع" */
export const duration: DateRule = {
  name: 'dates/duration',
  pattern: phrase(maybe(bound), amount),
  produce: (found, context) => {
    const read = amountOf(found)
    const before = context.before()?.lower ?? ''
    // An age is a figure.
    if (ageBefore.test(before) && found.of(unit).unit === 'year') return undefined
    if (!read.said && !leads.has(before) && !found.get(bound)) return undefined
    // "خلال عام 2014" is a year, "بعد يوم السبت" a day, and "من عام" or "بعد ساعات" need what their words say.
    if (!read.said && found.of(unit).count === 1 && /^(?:من|قبيل|كل)$/u.test(before)) return undefined
    return { kind: 'length', parts: lengthOf(read), mod: found.get(bound) }
  },
}

/** "قبل ثلاثة أيام", "قبل عامين", "غادر البلاد منذ عامين"; not "قبل ثلاثة أيام من الهجوم" */
export const ago: DateRule = {
  name: 'dates/ago',
  pattern: phrase(either('قبل', 'منذ'), maybe(bound), amount),
  produce: (found, context) => {
    if (context.after()?.lower === 'من') return undefined
    if (found.has('منذ') && !isOver(context)) return undefined
    const { count, unit: of } = amountOf(found)
    if (count === null) return { kind: 'vague', value: 'PAST_REF' }
    const half = !Number.isInteger(count) && of === 'year'
    const said = found.get(bound)
    const mod =
      said === 'MORE_THAN' ? 'BEFORE' : said === 'LESS_THAN' ? 'AFTER' : said === 'APPROX' ? 'APPROX' : undefined
    return {
      kind: 'point',
      shift: { unit: half ? 'month' : of, count: -Math.round(half ? 12 * count : count), from: 'reference' },
      mod,
    }
  },
}
