import type { Mod, Point, Shift, Unit } from '../../../dates/Meaning.js'
import type { ClockTime, Numeral } from '../../../dates/readDigits.js'
import { termClass } from '../../../patterns/TermPattern.js'
import type { UnitSense } from './words/units.js'

/** "ثلاثة", "24", "عدة" */
export const number = termClass<Numeral>('number')
/** "الثلاثة" */
export const definiteNumber = termClass<Numeral>('definiteNumber')
export const ordinal = termClass<number>('ordinal')
/** "عام", "عامين", "أعوام" */
export const unit = termClass<UnitSense>('unit')
export const unitOne = termClass<UnitSense>('unit', ({ count }) => count === 1)
export const unitTwo = termClass<UnitSense>('unit', ({ count }) => count === 2)
export const unitMany = termClass<UnitSense>('unit', ({ count }) => count === 'many')
/** "العام", "الأعوام" */
export const definiteUnit = termClass<UnitSense>('definiteUnit')
export const definiteOne = termClass<UnitSense>('definiteUnit', ({ count }) => count === 1)
export const definiteTwo = termClass<UnitSense>('definiteUnit', ({ count }) => count === 2)
export const definiteMany = termClass<UnitSense>('definiteUnit', ({ count }) => count === 'many')
/** "آذار", "مارس" */
export const month = termClass<number>('month')
/** "مارس" is "practised" too. */
export const sureMonth = termClass<number>('sureMonth')
export const hijriMonth = termClass<number>('hijriMonth')
/** "هـ" */
export const hijri = termClass<string>('era', (value) => value === 'hijri')
export const era = termClass<string>('era', (value) => value === 'common')
/** 1 for Monday */
export const weekday = termClass<number>('weekday')
/** "جمعة", behind "كل" */
export const bareWeekday = termClass<number>('bareWeekday')
export const year = termClass<number>('year')
/** "05/03/2022" */
export const date = termClass<Partial<Point>>('dayFirstDate')
/** "20:50" */
export const clock = termClass<ClockTime>('clock')
/** "بتوقيت غرينتش": true where it is UTC */
export const zone = termClass<boolean>('zone')
/** "فجر" */
export const part = termClass<Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>>('part')
export const season = termClass<NonNullable<Point['season']>>('season')
/** "أمس": -1 */
export const relativeDay = termClass<number>('relativeDay')
/** "الماضي": -1 */
export const which = termClass<Pick<Shift, 'count' | 'from'> & { readonly count: number }>('which')
/** "مطلع", "أواخر" */
export const stage = termClass<Mod>('stage')
/** "أكثر من" */
export const bound = termClass<Mod>('bound')
/** "يوميا": P1D */
export const frequency = termClass<{ readonly unit: Unit; readonly count: number }>('frequency')
export const vague = termClass<'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>('vague')
/** "تسعينيات": 9 */
export const tensOfYears = termClass<number>('tensOfYears')
/** "نصف": 0.5 */
export const fraction = termClass<number>('fraction')
