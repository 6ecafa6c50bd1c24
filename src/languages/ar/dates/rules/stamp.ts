import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase } from '../../../../patterns/TermPattern.js'
import { clock, part, weekday, zone } from '../classes.js'
import { halved } from './clock.js'
import { clause, dayOf } from './dayAndMonth.js'

const mark = maybe(either('|', '-', '–', '—', '،', ',', '/', 'في', '('))
const hour = phrase(maybe(either('الساعه', phrase('في', 'الساعه'), phrase('عند', 'الساعه'))), clock, maybe(part))
const ofZone = maybe(maybe('('), zone, maybe(')'))

/** "06.08.2024 | 10:42 GMT", "الخميس 14/3/2024 الساعة 21:35 (بتوقيت مكة المكرمة)", "19:42-10 يونيو 2025": a header's day and time. */
export const stamp: DateRule = {
  name: 'dates/stamp',
  pattern: either(
    phrase(maybe(weekday, maybe('،')), clause, mark, hour, ofZone),
    phrase(clock, maybe(part), ofZone, mark, maybe(weekday, maybe('،')), clause),
  ),
  produce: (found) => {
    const day = dayOf(found)
    const { hour: printed, minute, second } = found.of(clock)
    const utc = found.get(zone) === true ? true : undefined
    return (
      day && { kind: 'point', ...day, weekday: undefined, hour: halved(printed, found.get(part)), minute, second, utc }
    )
  },
}
