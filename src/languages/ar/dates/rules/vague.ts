import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, type Found } from '../../../../patterns/TermPattern.js'
import { bareWeekday, definiteOne, frequency, part, relativeDay, unitOne, vague, weekday } from '../classes.js'

const measures = new Set([
  'برميل',
  'برميلا',
  'براميل',
  'طن',
  'طنا',
  'اطنان',
  'لتر',
  'لترا',
  'مكعب',
  'مكعبا',
  'مكعبه',
  'شاحنه',
  'ميغاواط',
])

/** "وقت سابق", "مؤخرا", "حاليا"; "وقت سابق اليوم" is today. */
export const vagueTime: DateRule = {
  name: 'dates/vague',
  pattern: phrase(vague, maybe(maybe('من'), either(phrase(relativeDay, maybe(weekday)), weekday))),
  produce: (found) => {
    const day = found.get(relativeDay)
    if (day !== undefined) return { kind: 'point', shift: { unit: 'day', count: day, from: 'reference' } }
    const named = found.get(weekday)
    if (named !== undefined) return { kind: 'point', weekday: named }
    return { kind: 'vague', value: found.of(vague) }
  },
}

/** "يوميا", "كل يوم", "كل يوم جمعة" */
export const recurring: DateRule = {
  name: 'dates/recurring',
  pattern: either(frequency, phrase('كل', maybe('يوم'), either(weekday, bareWeekday)), phrase('كل', unitOne)),
  produce: (found, context) => {
    const often = found.get(frequency)
    // "700 ألف برميل يوميا": a rate, which is a figure's
    if (often && measures.has(context.before()?.lower ?? '')) return undefined
    if (often) return { kind: 'recurrence', of: { kind: 'length', parts: [often] } }
    const day = found.get(weekday) ?? found.get(bareWeekday)
    if (day !== undefined) return { kind: 'recurrence', of: { kind: 'point', weekday: day } }
    if (context.after()?.lower === 'من') return undefined
    return { kind: 'recurrence', of: { kind: 'length', parts: [{ count: 1, unit: found.of(unitOne).unit }] } }
  },
}

const isAdverb = (found: Found): boolean => found.terms[found.first]!.senses['adverbOfDay'] === true

/** "منذ ساعات الصباح", "حتى المساء": a part of the day that the text is in. */
export const partOfDay: DateRule = {
  name: 'dates/part-of-day',
  pattern: phrase(part),
  produce: (found, context) => {
    const { last, first, terms } = found
    const hours = terms[first]!.end - terms[first]!.start > 9
    // "بدأ القصف فجرا"
    const alone = last - first === 1 && isAdverb(found) && context.before()?.pos === 'X'
    if (alone) return { kind: 'point', ...found.of(part) }
    if (last - first > 1 || !/^(?:منذ|حتي|خلال|مع|في)$/u.test(context.before()?.lower ?? '')) return undefined
    return hours || /^(?:منذ|حتي)$/u.test(context.before()!.lower) ? { kind: 'point', ...found.of(part) } : undefined
  },
}

/** "الليلة", "الليلة الماضية", "هذه الليلة" */
export const tonight: DateRule = {
  name: 'dates/tonight',
  pattern: either(phrase(maybe('هذه'), 'الليله', maybe(either('الماضيه', 'الفايته'))), phrase(part, definiteOne)),
  produce: (found) => {
    if (found.get(part)) return undefined
    const past = found.has('الماضيه') || found.has('الفايته')
    return { kind: 'point', shift: { unit: 'day', count: past ? -1 : 0, from: 'reference' }, part: 'NI' }
  },
}
