import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayNumber, dayOfNumber, isDay, weekdayOf } from '../src/calendar/days.js'
import { easter, orthodoxEaster } from '../src/calendar/easter.js'
import { hijriDay } from '../src/calendar/hijri.js'
import { holidayIn } from '../src/calendar/holidays.js'
import { isoDay, readIso } from '../src/calendar/iso.js'
import { mondayOf, weekOf } from '../src/calendar/weeks.js'

describe('days', () => {
  test('count as the clock of the machine does, from 1850 to 2150', () => {
    for (let n = -43829; n < 65744; n += 97) {
      const day = dayOfNumber(n)
      const theirs = new Date(n * 86400000)
      expect(isoDay(day)).toBe(theirs.toISOString().slice(0, 10))
      expect(dayNumber(day)).toBe(n)
      expect(weekdayOf(day) % 7).toBe(theirs.getUTCDay())
    }
  })

  test('know leap years', () => {
    expect(isDay({ year: 2024, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(isDay({ year: 2022, month: 6, day: 31 })).toBe(false)
    expect(addDays({ year: 2000, month: 2, day: 28 }, 2)).toEqual({ year: 2000, month: 3, day: 1 })
  })

  test('end with the month when a month is added', () => {
    expect(addMonths({ year: 2022, month: 5, day: 31 }, 1)).toEqual({ year: 2022, month: 6, day: 30 })
    expect(addMonths({ year: 2022, month: 1, day: 15 }, -13)).toEqual({ year: 2020, month: 12, day: 15 })
  })
})

describe('weeks', () => {
  test.each([
    ['2022-08-25', 2022, 34],
    ['2021-01-03', 2020, 53],
    ['2018-12-31', 2019, 1],
  ])('%s is in %d, week %d', (text, year, week) => {
    const { year: y, month = 0, day = 0 } = readIso(text)!
    expect(weekOf({ year: y, month, day })).toEqual({ year, week })
    expect(weekOf(mondayOf({ year, week }))).toEqual({ year, week })
  })
})

describe('feasts', () => {
  test.each([
    [2021, '2021-04-04', '2021-05-02'],
    [2022, '2022-04-17', '2022-04-24'],
    [2025, '2025-04-20', '2025-04-20'],
  ])('Easter of %d is %s, the Orthodox %s', (year, western, eastern) => {
    expect(isoDay(easter(year))).toBe(western)
    expect(isoDay(orthodoxEaster(year))).toBe(eastern)
  })

  test.each([
    ['thanksgiving', 2022, '2022-11-24'],
    ['memorial-day', 2022, '2022-05-30'],
    ['election-day', 2020, '2020-11-03'],
    ['ramadan', 2022, '2022-04-02'],
    ['eid-al-fitr', 2022, '2022-05-02'],
    ['eid-al-adha', 2022, '2022-07-09'],
  ] as const)('%s %d is %s', (name, year, day) => {
    expect(isoDay(holidayIn(name, year)!)).toBe(day)
  })

  test('are unknown where the table of the Hijri calendar ends', () => {
    expect(holidayIn('eid-al-fitr', 1900)).toBeNull()
    expect(holidayIn('eid-al-fitr', 2090)).toBeNull()
  })
})

describe('Hijri days', () => {
  test('are those of islamic-umalqura in Unicode', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    for (let n = -11981; n < 40000; n += 101) {
      const parts = Object.fromEntries(format.formatToParts(n * 86400000).map(({ type, value }) => [type, value]))
      const day = hijriDay(Number.parseInt(parts['year']!, 10), Number(parts['month']), Number(parts['day']))
      expect(isoDay(day!)).toBe(isoDay(dayOfNumber(n)))
    }
  })

  test('end with their month', () => {
    expect(hijriDay(1443, 9, 30)).toEqual({ year: 2022, month: 5, day: 1 })
    expect(hijriDay(1443, 10, 30)).toBeNull()
  })
})

describe('readIso', () => {
  test.each([
    ['2022-08-25', { year: 2022, month: 8, day: 25 }],
    ['2022-08-25T10:35:00', { year: 2022, month: 8, day: 25 }],
    ['2022-08', { year: 2022, month: 8, day: undefined }],
    ['2022', { year: 2022, month: undefined, day: undefined }],
    ['2022-02-30', null],
    ['25/08/2022', null],
  ])('%s', (text, read) => expect(readIso(text)).toEqual(read))
})
