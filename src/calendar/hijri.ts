import { dayNumber, dayOfNumber, type CivilDay } from './days.js'

/*
 * The calendar of Umm al-Qura, which Saudi Arabia and most printed Hijri dates follow, for 1356 to 1502 AH (1937 to
 * 2079): three hexadecimal digits a year, bit 0 for Muharram, a set bit for a month of 30 days, else 29. The table was read
 * from Unicode's `islamic-umalqura` once, so that no run depends on the data of the engine it runs on.
 */
const lengths =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c9555' +
  '2ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27' +
  'a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba' +
  '574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4ad1562b'
const firstYear = 1356
const lastYear = firstYear + lengths.length / 3 - 1
/** 1 Muharram 1356 is 14 March 1937. */
const firstDay = dayNumber({ year: 1937, month: 3, day: 14 })

let starts: number[] | undefined

/** The day number of each month's first day, from Muharram 1356 on. */
function monthStarts(): number[] {
  if (starts) return starts
  starts = [firstDay]
  for (let year = 0; year < lengths.length / 3; year++) {
    const bits = parseInt(lengths.slice(3 * year, 3 * year + 3), 16)
    for (let month = 0; month < 12; month++) starts.push(starts.at(-1)! + ((bits >> month) & 1 ? 30 : 29))
  }
  return starts
}

/** The Gregorian day of a Hijri date: 1 Ramadan 1443 is 2 April 2022; `null` outside of the table or of the month. */
export function hijriDay(year: number, month: number, day: number): CivilDay | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null
  const at = (year - firstYear) * 12 + month - 1
  const start = monthStarts()[at]!
  return start + day > monthStarts()[at + 1]! ? null : dayOfNumber(start + day - 1)
}

/** The length of a Hijri month in days; 30 outside of the table. */
export const hijriLength = (year: number, month: number): number =>
  hijriDay(year, month, 30) ? 30 : hijriDay(year, month, 1) ? 29 : 30

/** The first day of a Hijri month in a Gregorian year; the earlier where there are two; `null` outside of the table. */
export function hijriDayIn(gregorianYear: number, month: number, day: number): CivilDay | null {
  const guess = Math.floor(((gregorianYear - 622) * 33) / 32)
  for (let year = guess - 1; year <= guess + 2; year++) {
    const date = hijriDay(year, month, day)
    if (date?.year === gregorianYear) return date
  }
  return null
}
