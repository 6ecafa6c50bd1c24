import type { DateRule } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import type { Numeral } from '../../../../dates/readDigits.js'
import { as, either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { clock, date, fraction, month, ordinal, part, relativeDay, weekday, year, zone } from '../classes.js'

const hour = termClass<Numeral>(
  'number',
  ({ count }) => count !== null && count >= 0 && count <= 24 && Number.isInteger(count),
)
const minutes = as(
  'minutes',
  termClass<Numeral>('number', ({ count }) => count !== null && count < 60),
)
const past = maybe(
  either(
    phrase('و', fraction),
    phrase('و', minutes, maybe(either('دقيقه', 'دقايق'))),
    phrase('الا', as('less', fraction)),
  ),
)
const day = either(
  phrase(maybe('من'), maybe(either('يوم', 'اليوم')), weekday),
  phrase(maybe('من'), relativeDay, maybe(weekday)),
  phrase(maybe('يوم'), as('day', hour), month, maybe(year)),
)

/** "الساعة السادسة مساء", "الساعة 6:30 صباحا بتوقيت غرينتش", "18:00 بتوقيت غرينتش", "الساعة الثالثة والنصف فجر الأحد" */
export const clockTime: DateRule = {
  name: 'dates/clock',
  pattern: either(
    phrase(
      'الساعه',
      maybe('ال'),
      either(clock, hour, ordinal),
      past,
      maybe(maybe('من'), part),
      maybe(zone),
      maybe(maybe('من'), day),
      maybe(as('later', part)),
      maybe(zone),
    ),
    phrase(clock, maybe(part), maybe(maybe('('), zone, maybe(')'))),
  ),
  produce: (found) => {
    const less = found.get(as('less', fraction))
    const printed = found.get(clock) ?? { hour: found.get(hour)?.count ?? found.get(ordinal)! }
    if (printed.hour > 24) return undefined
    const of = found.get(part) ?? found.get(as('later', part))
    const more = found.get(fraction)
    const minute =
      less !== undefined
        ? 60 - less * 60
        : more !== undefined
          ? Math.round(more * 60)
          : (found.get(minutes)?.count ?? printed.minute)
    const at = halved(printed.hour - (less === undefined ? 0 : 1), of)
    const utc = found.get(zone) === true ? true : undefined
    return { kind: 'point', ...dayOf(found), hour: at, minute, utc }
  },
}

function dayOf(found: Parameters<DateRule['produce']>[0]): Partial<Point> {
  const named = found.get(month)
  if (named !== undefined)
    return { month: named, day: found.get(as('day', hour))?.count ?? undefined, year: found.get(year) }
  const shift = found.get(relativeDay)
  if (shift !== undefined) return { shift: { unit: 'day', count: shift, from: 'reference' } }
  return found.get(date) ?? { weekday: found.get(weekday) }
}

/** Six in the evening is 18; two at night is 2. */
export function halved(hour: number, of: Pick<Point, 'part' | 'hour'> | undefined): number {
  if (!of || hour > 12) return hour
  if (of.part === 'AF' || of.part === 'EV') return (hour % 12) + 12
  if (of.part === 'NI') return hour >= 6 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour
  if (of.hour === 12) return hour < 6 ? hour + 12 : hour
  return hour === 12 && of.part === 'MO' ? 0 : hour
}
