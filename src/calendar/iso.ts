import { isDay, type CivilDay } from './days.js'

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** "2022-08-25" */
export const isoDay = ({ year, month, day }: CivilDay): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** "2022-08", and for the thirteenth month the first of the next year. */
export const isoMonth = (year: number, month: number): string =>
  month > 12 ? isoMonth(year + 1, month - 12) : `${pad(year, 4)}-${pad(month, 2)}`

/** "2022" */
export const isoYear = (year: number): string => pad(year, 4)

/** "05" */
export const twoDigits = (value: number): string => pad(value, 2)

/** A calendar date of which the finer parts may be missing: "2022", "2022-08", "2022-08-25". */
export interface PartialDay {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const isoForm = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:[T ][\d:.+Z-]{0,40})?)?)?$/u

/** Reads "2022-08-25", "2022-08", "2022" or a date-time; `null` where the text is none or the calendar has no such day. */
export function readIso(text: string): PartialDay | null {
  const { year, month, day } = isoForm.exec(text)?.groups ?? {}
  if (year === undefined) return null
  const whole = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }
  if (!isDay(whole)) return null
  return {
    year: whole.year,
    month: month === undefined ? undefined : whole.month,
    day: day === undefined ? undefined : whole.day,
  }
}
