import type { WordRow } from '../../../../dates/DateWords.js'
import type { Point } from '../../../../dates/Meaning.js'
import { foldPhrase } from '../../fold.js'

type Part = Pick<Point, 'part' | 'mod' | 'hour' | 'minute'>

const parts: Readonly<Record<string, Part>> = {
  'صباح, صباحا, الصباح, ضحى, ساعات الصباح': { part: 'MO' },
  'فجر, فجرا, الفجر, ساعات الفجر, ساعات الصباح الأولى, ساعات الصباح الباكر, ساعات الفجر الأولى, وقت مبكر من صباح, وقت مبكر من فجر, ساعة مبكرة من صباح':
    {
      part: 'MO',
      mod: 'START',
    },
  'ظهر, ظهرا, الظهر, ظهيرة, الظهيرة': { hour: 12, minute: 0 },
  'بعد ظهر, بعد الظهر, عصر, عصرا, العصر': { part: 'AF' },
  'مساء, المساء, ساعات المساء, مغرب, المغرب': { part: 'EV' },
  'وقت متأخر من مساء, ساعة متأخرة من مساء': { part: 'EV', mod: 'END' },
  'ليل, ليلا, ليلة, الليل, ساعات الليل': { part: 'NI' },
  'وقت متأخر من ليل, وقت متأخر من ليلة, ساعة متأخرة من ليل, ساعة متأخرة من ليلة, آخر ليل': { part: 'NI', mod: 'END' },
  'منتصف الليل, منتصف ليل, منتصف ليلة': { hour: 24, minute: 0 },
}
const zones: Readonly<Record<string, boolean>> = {
  'بتوقيت غرينتش, توقيت غرينتش, بتوقيت جرينتش, توقيت جرينتش, بتوقيت غرينيتش, غرينتش, غ, ت غ, تغ, gmt, utc, بتوقيت غرينتش العالمي': true,
  'بالتوقيت المحلي, التوقيت المحلي, توقيت محلي, بتوقيت موسكو, توقيت موسكو, بتوقيت القدس, توقيت القدس': false,
  'بتوقيت مكة المكرمة, توقيت مكة المكرمة, بتوقيت مكة, توقيت مكة, بتوقيت دمشق, بتوقيت بغداد, بتوقيت الخرطوم': false,
}

/** Adverbs that name a part of the day that the text is in: "بدأ القصف فجرا". */
const adverbs = new Set(['فجرا', 'صباحا'])
/** Cities by whose clocks outlets date: "بتوقيت أبوظبي". */
const cities =
  'أبوظبي, الرياض, القاهرة, بيروت, تونس, عمان, صنعاء, عدن, طرابلس, إسطنبول, أنقرة, طهران, كييف, واشنطن, باريس, لندن, الدوحة, الجزائر, الرباط, الكويت, المنامة, برلين, نيويورك, غزة, حلب, مكة المكرمة, السعودية, مصر, سوريا, لبنان, تركيا, إيران, أوكرانيا, إسرائيل, الإمارات'

/** Parts of the day and time zones. */
export const timeWords: readonly WordRow[] = [
  ...cities
    .split(', ')
    .flatMap((city) => [`بتوقيت ${city}`, `توقيت ${city}`])
    .map((word) => ({ word: foldPhrase(word), senses: { zone: false } })),
  ...Object.entries(parts).flatMap(([words, part]) =>
    words.split(', ').map((word) => ({
      word: foldPhrase(word),
      senses: adverbs.has(word) ? { part, adverbOfDay: true } : { part },
    })),
  ),
  ...Object.entries(zones).flatMap(([words, zone]) =>
    words.split(', ').map((word) => ({ word: foldPhrase(word), senses: { zone } })),
  ),
]
