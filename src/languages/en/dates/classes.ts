import type { HolidayName } from '../../../calendar/holidays.js'
import type { Point, Shift, Unit } from '../../../dates/Meaning.js'
import type { ClockTime, Numeral } from '../../../dates/readDigits.js'
import { as, either, termClass } from '../../../patterns/TermPattern.js'

/** "three", "24", "several" */
export const number = termClass<Numeral>('number')
/** "third", "25th" */
export const ordinal = termClass<number>('ordinal')
/** "year", "years" */
export const unit = termClass<{ readonly unit: Unit; readonly plural: boolean; readonly times?: number }>('unit')
export const unitOne = termClass<{ readonly unit: Unit; readonly plural: boolean; readonly times?: number }>(
  'unit',
  ({ plural }) => !plural,
)
export const units = termClass<{ readonly unit: Unit; readonly plural: boolean; readonly times?: number }>(
  'unit',
  ({ plural }) => plural,
)
export const month = termClass<number>('month')
/** 1 for Monday */
export const weekday = termClass<number>('weekday')
/** "2022", "nineteen ninety-one" */
export const year = termClass<number>('year')
/** "2022-08-25", "25/08/2022" */
export const date = termClass<Partial<Point>>('date')
/** "20:50" */
export const clock = termClass<ClockTime>('clock')
/** "6.30", where "p.m." follows */
export const dottedClock = termClass<ClockTime>('dottedClock')
/** "a.m.": 0, "p.m.": 12 */
export const meridiem = termClass<number>('meridiem')
/** "GMT": true where it is UTC */
export const zone = termClass<boolean>('zone')
/** "morning" */
export const part = termClass<Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>>('part')
/** "summer" */
export const season = termClass<NonNullable<Point['season']>>('season')
/** "Ramadan": 9 */
export const hijriMonth = termClass<number>('hijriMonth')
/** "Christmas" */
export const holiday = termClass<HolidayName>('holiday')
/** "yesterday": -1 */
export const relativeDay = termClass<number>('relativeDay')
/** "last": -1, "next": 1 */
export const which = termClass<Pick<Shift, 'count' | 'from'>>('which')
/** "daily": P1D */
export const frequency = termClass<{ readonly unit: Unit; readonly count: number }>('frequency')
/** "Q3", "H1" */
export const fiscal = termClass<Pick<Point, 'quarter' | 'half'>>('fiscal')
/** "nineties": 9 */
export const tensOfYears = termClass<number>('tensOfYears')
/** "twenty": 20 */
export const tens = termClass<number>('tens')
/** One to nineteen in words. */
export const small = termClass<number>('small')
/** "hundred", "thousand" */
export const multiplier = termClass<number>('multiplier')

/** The day of a month in digits: "25", "08" */
export const dayDigits = termClass<Numeral>(
  'number',
  ({ count, digits }) => count !== null && digits > 0 && digits < 3 && count >= 1 && count <= 31,
)
/** "25th", "twenty-fifth" */
export const dayOrdinal = termClass<number>('ordinal', (value) => value <= 31)
/** "last", "this", "next": from the article's day */
export const near = termClass<Pick<Shift, 'count' | 'from'>>('which', ({ from }) => from === 'reference')
/** "previous", "following", "same": from where the text was last */
export const told = termClass<Pick<Shift, 'count' | 'from'>>('which', ({ from }) => from === 'narrative')
/** "first" to "fourth" */
export const upToFourth = termClass<number>('ordinal', (value) => value <= 4)
/** Another year in the same pattern */
export const ofYear = as('ofYear', year)
/** "half", "1/2": 0.5 */
export const fraction = termClass<number>('fraction')
/** "1990s": 199 */
export const decade = termClass<number>('decade')
/** "mornings" */
export const parts = termClass<Pick<Point, 'part'>>('parts')
/** "Fridays": 5 */
export const weekdays = termClass<number>('weekdays')
/** "a", "an" */
export const indefinite = either('a', 'an')
