import { addDays, type CivilDay } from './days.js'

/** Easter Sunday of the western churches, after the Anonymous Gregorian algorithm (Meeus). 2022: 17 April. */
export function easter(year: number): CivilDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

/** Easter Sunday of the Orthodox churches as a Gregorian day, after Meeus' Julian algorithm. 2022: 24 April. */
export function orthodoxEaster(year: number): CivilDay {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  const julian = { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2)
}
