import type { DateRule } from '../../../dates/DateWords.js'
import { clockTime } from './rules/clock.js'
import { dayByName, dayOfThatMonth, nightBetween } from './rules/dayAndMonth.js'
import { ago, duration } from './rules/duration.js'
import { monthOfYear } from './rules/month.js'
import { pastPeriod, relativePeriod } from './rules/relativePeriod.js'
import { stamp } from './rules/stamp.js'
import { partOfDay, recurring, tonight, vagueTime } from './rules/vague.js'
import { bareYear, decade, quarter, seasonOfYear } from './rules/year.js'

/** All rules; of matches of the same length the first in this order wins. */
export const rules: readonly DateRule[] = [
  stamp,
  clockTime,
  nightBetween,
  dayByName,
  dayOfThatMonth,
  monthOfYear,
  bareYear,
  seasonOfYear,
  quarter,
  decade,
  pastPeriod,
  relativePeriod,
  ago,
  duration,
  tonight,
  partOfDay,
  vagueTime,
  recurring,
]
