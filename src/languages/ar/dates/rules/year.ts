import type { DateRule } from '../../../../dates/DateWords.js'
import { either, maybe, phrase, termClass } from '../../../../patterns/TermPattern.js'
import { era, fraction, ordinal, season, stage, tensOfYears, which, year } from '../classes.js'
import { leanOf } from './dayAndMonth.js'

const before = new Set(['في', 'منذ', 'خلال', 'حتي', 'بين', 'ل', 'الي', 'قبل', 'بعد', 'و', 'من', 'مطلع', '('])
const theYear = either('عام', 'العام', 'سنه', 'السنه', 'عامي', 'للعام', 'الاعوام')

/** "عام 2014", "نهاية 2021", "في 2014" */
export const bareYear: DateRule = {
  name: 'dates/year',
  pattern: phrase(maybe(stage), maybe(theYear), maybe('الميلادي'), year, maybe(era)),
  produce: (found, context) => {
    const alone = found.last - found.first === 1
    if (alone && !before.has(context.before()?.lower ?? '')) return undefined
    // "في 2000 منزل": a number of something
    const next = context.after()
    if (
      alone &&
      next &&
      next.pos === 'X' &&
      !/^(?:في|من|الي|علي|حتي|ان|التي|الذي|بين|عن|بعد|قبل)$/u.test(next.lower) &&
      found.of(year) % 100 === 0
    )
      return undefined
    return { kind: 'point', year: found.of(year), mod: found.get(stage) }
  },
}

/** "صيف 2022", "الشتاء الماضي" */
export const seasonOfYear: DateRule = {
  name: 'dates/season',
  pattern: phrase(maybe(stage), maybe('فصل'), season, either(which, phrase(maybe(theYear), year))),
  produce: (found) => ({
    kind: 'point',
    season: found.of(season),
    year: found.get(year),
    lean: leanOf(found.get(which)),
    mod: found.get(stage),
  }),
}

const quarterly = termClass<number>('ordinal', (value) => value <= 4)

/** "الربع الأول من 2022", "النصف الثاني من العام الجاري" */
export const quarter: DateRule = {
  name: 'dates/quarter',
  pattern: phrase(fraction, quarterly, 'من', either(phrase(maybe(theYear), year), phrase(theYear, maybe(which)))),
  produce: (found) => {
    const part = found.of(fraction)
    const place = found.of(ordinal) as 1 | 2 | 3 | 4
    const of = part === 0.25 ? { quarter: place } : part === 0.5 && place < 3 ? { half: place as 1 | 2 } : undefined
    if (!of) return undefined
    const said = found.get(year)
    const shift =
      said === undefined
        ? { unit: 'year' as const, count: found.get(which)?.count ?? 0, from: 'reference' as const }
        : undefined
    return { kind: 'point', ...of, year: said, shift }
  },
}

/** "تسعينيات القرن الماضي" */
export const decade: DateRule = {
  name: 'dates/decade',
  pattern: phrase(maybe(stage), tensOfYears, maybe(either('القرن', 'القرن العشرين'), maybe(which))),
  produce: (found) => ({ kind: 'point', decade: 190 + found.of(tensOfYears), mod: found.get(stage) }),
}
