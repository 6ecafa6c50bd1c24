import { addDays, dayNumber, dayOfNumber, weekdayOf, type CivilDay } from './days.js'

/** A week of ISO 8601: Monday to Sunday, numbered in the year that has its Thursday. */
export interface IsoWeek {
  readonly year: number
  readonly week: number
}

/** The week that holds a day: 2022-08-25 is in the 34th of 2022. */
export function weekOf(day: CivilDay): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}

/** The Monday of a week. */
export function mondayOf({ year, week }: IsoWeek): CivilDay {
  const fourth = { year, month: 1, day: 4 }
  return dayOfNumber(dayNumber(fourth) - weekdayOf(fourth) + 1 + (week - 1) * 7)
}
