import type { DateRule } from '../../../dates/DateWords.js'
import { ago } from './rules/ago.js'
import { away } from './rules/away.js'
import { bareMoment } from './rules/bareMoment.js'
import { bareUnits } from './rules/bareUnits.js'
import { bareYear } from './rules/bareYear.js'
import { centuries } from './rules/centuries.js'
import { clockTime } from './rules/clockTime.js'
import { day } from './rules/day.js'
import { dayBeyond } from './rules/dayBeyond.js'
import { dayMonth } from './rules/dayMonth.js'
import { dayOfOtherWeek } from './rules/dayOfOtherWeek.js'
import { dayOfWeek } from './rules/dayOfWeek.js'
import { daysOfMonth } from './rules/daysOfMonth.js'
import { decades } from './rules/decades.js'
import { definite } from './rules/definite.js'
import { duration } from './rules/duration.js'
import { edgeOfPeriod } from './rules/edgeOfPeriod.js'
import { every } from './rules/every.js'
import { everyWeekday } from './rules/everyWeekday.js'
import { feast } from './rules/feast.js'
import { fiscalYear } from './rules/fiscalYear.js'
import { fromNow } from './rules/fromNow.js'
import { halfOfYear } from './rules/halfOfYear.js'
import { hijriDate } from './rules/hijriDate.js'
import { longerDuration } from './rules/longerDuration.js'
import { militaryTime } from './rules/militaryTime.js'
import { monthDay } from './rules/monthDay.js'
import { monthDays } from './rules/monthDays.js'
import { monthOfYear } from './rules/monthOfYear.js'
import { monthsOfYear } from './rules/monthsOfYear.js'
import { nearDayOfWeek } from './rules/nearDayOfWeek.js'
import { nearMonth } from './rules/nearMonth.js'
import { nearSeason } from './rules/nearSeason.js'
import { night } from './rules/night.js'
import { numericDate } from './rules/numericDate.js'
import { oClock } from './rules/oClock.js'
import { oneUnit } from './rules/oneUnit.js'
import { pastUnit } from './rules/pastUnit.js'
import { quarterOfYear } from './rules/quarterOfYear.js'
import { reference } from './rules/reference.js'
import { regularly } from './rules/regularly.js'
import { relativePeriod } from './rules/relativePeriod.js'
import { reportPeriod } from './rules/reportPeriod.js'
import { samePeriod } from './rules/samePeriod.js'
import { seasonOfYear } from './rules/seasonOfYear.js'
import { shortQuarter } from './rules/shortQuarter.js'
import { shortYear } from './rules/shortYear.js'
import { smallHours } from './rules/smallHours.js'
import { stretchOfTime } from './rules/stretchOfTime.js'
import { thePeriod } from './rules/thePeriod.js'
import { theseDays } from './rules/theseDays.js'
import { thisPart } from './rules/thisPart.js'
import { times } from './rules/times.js'
import { toldDayOfWeek } from './rules/toldDayOfWeek.js'
import { toldPart } from './rules/toldPart.js'
import { weekOfPeriod } from './rules/weekOfPeriod.js'
import { yearAgo } from './rules/yearAgo.js'
import { yearEnd } from './rules/yearEnd.js'
import { yearPeriod } from './rules/yearPeriod.js'

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
  reportPeriod,
  edgeOfPeriod,
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
