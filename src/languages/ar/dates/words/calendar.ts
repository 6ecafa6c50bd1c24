import type { WordRow } from '../../../../dates/DateWords.js'
import { foldPhrase } from '../../fold.js'

/** The months as the Levant and Iraq, Egypt and the Gulf, and the Maghreb name them. */
const months: readonly string[] = [
  'يناير, كانون الثاني, كانون ثاني, ينايـر, جانفي',
  'فبراير, شباط, فيفري',
  'مارس, آذار',
  'أبريل, إبريل, نيسان, أفريل, ابريل',
  'مايو, أيار',
  'يونيو, حزيران, يونيه, جوان',
  'يوليو, تموز, يوليه, جويلية',
  'أغسطس, آب, أوت, غشت',
  'سبتمبر, أيلول, شتنبر',
  'أكتوبر, تشرين الأول, تشرين أول, أوكتوبر',
  'نوفمبر, تشرين الثاني, تشرين ثاني, نونبر',
  'ديسمبر, كانون الأول, كانون أول, دجنبر',
]
/** The months of the Hijri year. */
const hijriMonths: readonly string[] = [
  'محرم, المحرم, محرم الحرام',
  'صفر',
  'ربيع الأول, ربيع أول',
  'ربيع الآخر, ربيع الثاني, ربيع ثاني',
  'جمادى الأولى, جمادى الأول',
  'جمادى الآخرة, جمادى الثانية, جمادى الثاني, جمادى الآخر',
  'رجب',
  'شعبان',
  'رمضان, رمضان المبارك',
  'شوال',
  'ذي القعدة, ذو القعدة',
  'ذي الحجة, ذو الحجة',
]
const weekdays: readonly string[] = ['الاثنين, الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
/** Behind "كل" only. */
const bareWeekdays: readonly string[] = ['اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت', 'أحد']
const seasons = { الربيع: 'SP', ربيع: 'SP', الصيف: 'SU', صيف: 'SU', الخريف: 'FA', خريف: 'FA', الشتاء: 'WI', شتاء: 'WI' }
/** These are common words too: "practised", "a father". */
const doubtful = new Set(['مارس', 'آب', 'صفر', 'أوت', 'جوان'].map(foldPhrase))

const each = (lists: readonly string[], senses: (place: number, word: string) => WordRow['senses']): WordRow[] =>
  lists.flatMap((names, i) =>
    names
      .split(', ')
      .map(foldPhrase)
      .map((word) => ({ word, senses: senses(i + 1, word) })),
  )

/** Months, weekdays, seasons, Hijri months. */
export const calendarWords: readonly WordRow[] = [
  ...each(months, (month, word) =>
    doubtful.has(word) ? { month, doubtfulMonth: month } : { month, sureMonth: month },
  ),
  ...each(hijriMonths, (hijriMonth) => ({ hijriMonth })),
  ...each(weekdays, (weekday) => ({ weekday })),
  ...each(bareWeekdays, (bareWeekday) => ({ bareWeekday })),
  ...Object.entries(seasons).map(([word, season]) => ({ word: foldPhrase(word), senses: { season } })),
  ...['هـ', 'هجرية', 'هجري', 'ل الهجرة'].map((word) => ({ word: foldPhrase(word), senses: { era: 'hijri' } })),
  { word: 'هـ', senses: { era: 'hijri' } },
  ...['م', 'ميلادية', 'ميلادي'].map((word) => ({ word: foldPhrase(word), senses: { era: 'common' } })),
]
