/** A day of the proleptic Gregorian calendar: month 1 to 12, day from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The length of a month in days. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** Whether the calendar has this day: 31 June is none. */
export const isDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Days since 1970-01-01; after Howard Hinnant's `days_from_civil`. */
export function dayNumber({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that is `number` days after 1970-01-01; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** The day `count` days later. */
export const addDays = (day: CivilDay, count: number): CivilDay => dayOfNumber(dayNumber(day) + count)

/** The same day of the month `count` months later, or that month's last day: 31 May and one month is 30 June. */
export function addMonths({ year, month, day }: CivilDay, count: number): CivilDay {
  const months = year * 12 + month - 1 + count
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) }
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export const weekdayOf = (day: CivilDay): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
