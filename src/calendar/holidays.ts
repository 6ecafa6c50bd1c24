import { addDays, daysInMonth, weekdayOf, type CivilDay } from './days.js'
import { easter, orthodoxEaster } from './easter.js'
import { hijriDayIn } from './hijri.js'

type Holiday = (year: number) => CivilDay | null

const fixed =
  (month: number, day: number): Holiday =>
  (year) => ({ year, month, day })

const hijri =
  (month: number, day: number): Holiday =>
  (year) =>
    hijriDayIn(year, month, day)

/** Days after Easter Sunday. */
const fromEaster =
  (days: number): Holiday =>
  (year) =>
    addDays(easter(year), days)

const fromOrthodoxEaster =
  (days: number): Holiday =>
  (year) =>
    addDays(orthodoxEaster(year), days)

/** The n-th weekday of a month; the last for -1. */
const nth =
  (n: number, weekday: number, month: number): Holiday =>
  (year) => {
    if (n < 0) {
      const last = { year, month, day: daysInMonth(year, month) }
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
    }
    const first = { year, month, day: 1 }
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1))
  }

/** Feasts by their names here, which packs map their words to; a feast of several days stands for its first. */
const holidays = {
  'new-year': fixed(1, 1),
  'new-years-eve': fixed(12, 31),
  epiphany: fixed(1, 6),
  'orthodox-christmas': fixed(1, 7),
  'martin-luther-king': nth(3, 1, 1),
  'valentines-day': fixed(2, 14),
  'presidents-day': nth(3, 1, 2),
  'womens-day': fixed(3, 8),
  'st-patricks-day': fixed(3, 17),
  nowruz: fixed(3, 21),
  'april-fools': fixed(4, 1),
  'may-day': fixed(5, 1),
  'victory-day': fixed(5, 9),
  'ash-wednesday': fromEaster(-46),
  'palm-sunday': fromEaster(-7),
  'maundy-thursday': fromEaster(-3),
  'good-friday': fromEaster(-2),
  'easter-eve': fromEaster(-1),
  easter: fromEaster(0),
  'easter-monday': fromEaster(1),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  'orthodox-good-friday': fromOrthodoxEaster(-2),
  'orthodox-easter': fromOrthodoxEaster(0),
  'mothers-day': nth(2, 7, 5),
  'memorial-day': nth(-1, 1, 5),
  'fathers-day': nth(3, 7, 6),
  juneteenth: fixed(6, 19),
  'independence-day': fixed(7, 4),
  'bastille-day': fixed(7, 14),
  'labor-day': nth(1, 1, 9),
  'columbus-day': nth(2, 1, 10),
  halloween: fixed(10, 31),
  'all-saints': fixed(11, 1),
  'election-day': (year) => addDays(nth(1, 1, 11)(year)!, 1),
  'veterans-day': fixed(11, 11),
  thanksgiving: nth(4, 4, 11),
  'black-friday': (year) => addDays(nth(4, 4, 11)(year)!, 1),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'boxing-day': fixed(12, 26),
  ramadan: hijri(9, 1),
  'eid-al-fitr': hijri(10, 1),
  arafah: hijri(12, 9),
  'eid-al-adha': hijri(12, 10),
  'islamic-new-year': hijri(1, 1),
  ashura: hijri(1, 10),
  mawlid: hijri(3, 12),
  arbaeen: hijri(2, 20),
} as const satisfies Readonly<Record<string, Holiday>>

/** The name of a feast whose day can be worked out. */
export type HolidayName = keyof typeof holidays

/** How many days a feast lasts: Ramadan a month; of shorter ones the first day is meant. */
export const holidayLength = (name: HolidayName): number => (name === 'ramadan' ? 30 : 1)

/** The Gregorian day of a feast in a year; `null` where the tables do not reach. */
export const holidayIn = (name: HolidayName, year: number): CivilDay | null => holidays[name](year)
