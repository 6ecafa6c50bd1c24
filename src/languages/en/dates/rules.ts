import type { DateRule } from '../../../dates/DateWords.js'
import { ago, away, fromNow, yearAgo } from './rules/ago.js'
import { centuries } from './rules/century.js'
import { clockTime, militaryTime, oClock } from './rules/clock.js'
import { dayMonth, monthDay } from './rules/dayAndMonth.js'
import { decades } from './rules/decade.js'
import { bareUnits, duration, longerDuration, oneUnit } from './rules/duration.js'
import { hijriDate } from './rules/hijri.js'
import { feast } from './rules/holiday.js'
import { monthOfYear } from './rules/month.js'
import { numericDate } from './rules/numericDate.js'
import { bareMoment, smallHours, thisPart, toldPart } from './rules/partOfDay.js'
import { fiscalYear, halfOfYear, quarterOfYear, shortQuarter } from './rules/quarter.js'
import { daysOfMonth, monthDays, monthsOfYear } from './rules/ranges.js'
import { every, everyWeekday, regularly, times } from './rules/recurring.js'
import { day, dayBeyond, night } from './rules/relativeDay.js'
import {
  nearMonth,
  nearSeason,
  pastUnit,
  relativePeriod,
  stretchOfTime,
  thePeriod,
  samePeriod,
  weekOfPeriod,
  theseDays,
} from './rules/relativePeriod.js'
import { seasonOfYear } from './rules/season.js'
import { definite, reference } from './rules/vague.js'
import { dayOfOtherWeek, dayOfWeek, nearDayOfWeek, toldDayOfWeek } from './rules/weekday.js'
import { yearEnd } from './rules/yearEnd.js'
import { bareYear, shortYear, yearPeriod } from './rules/year.js'

/** All rules; of matches of the same length the first in this order wins. */
export const rules: readonly DateRule[] = [
  numericDate,
  daysOfMonth,
  monthDays,
  monthsOfYear,
  monthDay,
  dayMonth,
  monthOfYear,
  hijriDate,
  feast,
  dayOfOtherWeek,
  nearDayOfWeek,
  toldDayOfWeek,
  everyWeekday,
  dayOfWeek,
  dayBeyond,
  day,
  night,
  thisPart,
  toldPart,
  smallHours,
  clockTime,
  militaryTime,
  oClock,
  bareMoment,
  yearEnd,
  ago,
  fromNow,
  away,
  yearAgo,
  every,
  times,
  regularly,
  stretchOfTime,
  pastUnit,
  relativePeriod,
  thePeriod,
  samePeriod,
  weekOfPeriod,
  theseDays,
  nearMonth,
  nearSeason,
  quarterOfYear,
  halfOfYear,
  shortQuarter,
  fiscalYear,
  seasonOfYear,
  decades,
  centuries,
  longerDuration,
  duration,
  oneUnit,
  reference,
  definite,
  bareUnits,
  yearPeriod,
  shortYear,
  bareYear,
]
