import type { WordRow } from '../../../../dates/DateWords.js'
import type { Mod, Unit } from '../../../../dates/Meaning.js'
import { foldList, foldPhrase } from '../../fold.js'

const days: Readonly<Record<string, number>> = {
  اليوم: 0,
  أمس: -1,
  البارحة: -1,
  'أول أمس': -2,
  'أول من أمس': -2,
  غدا: 1,
  غد: 1,
  الغد: 1,
  'بعد غد': 2,
}
/** Adjectives behind a unit, a month or a weekday. `from`: from the article's day, or where the text was last. */
const which: readonly (readonly [words: string, count: number, from: 'reference' | 'narrative'])[] = [
  ['الماضي الماضية الماضيين الماضيتين المنصرم المنصرمة المنصرمين الفائت الفائتة', -1, 'reference'],
  ['المقبل المقبلة المقبلين القادم القادمة القادمين', 1, 'reference'],
  ['الجاري الجارية الحالي الحالية', 0, 'reference'],
  ['السابق السابقة', -1, 'narrative'],
  ['التالي التالية', 1, 'narrative'],
  ['نفسه نفسها ذاته ذاتها', 0, 'narrative'],
  ['الأخير الأخيرة الأخيرين', -1, 'reference'],
]
const frequencies: Readonly<Record<string, Unit>> = {
  'يوميا يومي يومية اليومي اليومية': 'day',
  'أسبوعيا أسبوعي أسبوعية الأسبوعي الأسبوعية': 'week',
  'شهريا شهري شهرية الشهري الشهرية': 'month',
  'سنويا سنوي سنوية السنوي السنوية': 'year',
}
const stages: Readonly<Record<string, Mod>> = {
  'مطلع أوائل بداية بدايات مستهل': 'START',
  'أواخر نهاية نهايات ختام': 'END',
  'منتصف أواسط': 'MID',
}
/** Words that say less or more of a number. */
const bounds: Readonly<Record<string, Mod>> = {
  'أكثر من, ما يزيد على, ما يزيد عن, أزيد من': 'MORE_THAN',
  'أقل من, ما يقل عن': 'LESS_THAN',
  'نحو, حوالي, قرابة, زهاء, ما يقارب, ما يقرب من, تقريبا': 'APPROX',
  'ما لا يقل عن, على الأقل': 'EQUAL_OR_MORE',
}
const vague: Readonly<Record<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>> = {
  'وقت سابق, مؤخرا, الآونة الأخيرة, الفترة الأخيرة, وقت مضى': 'PAST_REF',
  'حاليا, الآن, الوقت الحالي, الوقت الراهن, الوقت الحاضر, اللحظة, هذه اللحظة, حتى اللحظة, الفترة الحالية':
    'PRESENT_REF',
  'وقت لاحق, المستقبل, المستقبل القريب, الفترة المقبلة': 'FUTURE_REF',
}
const decades = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'
  .split(' ')
  .map((word, i) => [word, i + 2] as const)

const rows = <T>(
  lists: Readonly<Record<string, T>>,
  mark: string,
  senses: (value: T) => WordRow['senses'],
): WordRow[] =>
  Object.entries(lists).flatMap(([words, value]) =>
    words.split(mark).map((word) => ({ word: foldPhrase(word), senses: senses(value) })),
  )

/** Words that say a time by its distance, and how often something comes again. */
export const relativeWords: readonly WordRow[] = [
  ...Object.entries(days).map(([word, relativeDay]) => ({ word: foldPhrase(word), senses: { relativeDay } })),
  ...which.flatMap(([words, count, from]) =>
    foldList(words).map((word) => ({ word, senses: { which: { count, from } } })),
  ),
  ...rows(frequencies, ' ', (unit) => ({ frequency: { count: 1, unit } })),
  ...rows(stages, ' ', (stage) => ({ stage })),
  ...rows(bounds, ', ', (bound) => ({ bound })),
  ...rows(vague, ', ', (value) => ({ vague: value })),
  ...decades.flatMap(([word, tensOfYears]) =>
    [word, word.replace('يات', 'ات'), `ال${word}`, `ال${word.replace('يات', 'ات')}`].map((form) => ({
      word: foldPhrase(form),
      senses: { tensOfYears },
    })),
  ),
]
