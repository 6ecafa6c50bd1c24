import type { DateRule } from '../../../dates/DateWords.js'
import { dayMonth, monthDay } from './rules/dayAndMonth.js'
import { duration } from './rules/duration.js'
import { monthOfYear } from './rules/month.js'
import { numericDate } from './rules/numericDate.js'
import { day } from './rules/relativeDay.js'
import { relativePeriod } from './rules/relativePeriod.js'
import { dayOfWeek } from './rules/weekday.js'
import { bareYear } from './rules/year.js'

/** All rules; of matches of the same length the first in this order wins. */
export const rules: readonly DateRule[] = [
  numericDate,
  monthDay,
  dayMonth,
  monthOfYear,
  dayOfWeek,
  day,
  relativePeriod,
  duration,
  bareYear,
]
