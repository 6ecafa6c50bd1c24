import type { Status } from '../../../types.js'
import { fold, foldList } from '../fold.js'

/** Verbs and verbal nouns before the number, by what they say became of the counted things. */
const before: Readonly<Record<Status, string>> = {
  killed:
    'مقتل قتل قتلت قتلوا يقتل تقتل قتلهم بمقتل لمقتل مصرع لقي استشهاد استشهد استشهدت يستشهد وفاة توفي توفيت مات ماتوا اغتيال إعدام أعدم أعدمت إعدامهم بحياة تصفية أردى هلاك ' +
    'قتلى قتيلا قتيل شهداء شهيدا ضحايا مجزرة مذبحة ارتقاء ارتقى قضى قضوا قضت قتلا قتلتا استشهدا لقيا لقوا يقتلون بمصرع أودى أودت حصد حصدت',
  injured:
    'إصابة أصيب أصيبت يصاب أصيبوا بإصابة جرح جرحت جرحوا بجروح إصابات جرحى جريحا جريح مصابين أصيبا أصيبتا يصابون جرحا أصابت أصاب',
  captured:
    'أسر أسرت أسروا أسره خطفوا صادر صادرت صادروا مصادرة استولى استولت استولوا الاستيلاء سيطر سيطرت سيطروا السيطرة سيطرته سيطرتها يسيطر تسيطر خطف خطفت اختطاف اختطف اختطفت اختطفوا أسرى أسيرا',
  displaced:
    'نزوح نزح نزحت نزحوا تهجير هجر هجرت تشريد شرد تشرد فرار فر فروا نازح نازحين النازحين لجوء إجلاء أجلى أجلت أجلوا ينزح تنزح ينزحون نزحا',
  detained:
    'اعتقال اعتقل اعتقلت يعتقل تعتقل توقيف أوقف أوقفت احتجاز احتجز احتجزت تحتجز يحتجز احتجزوا يحتجزون اعتقلوا يعتقلون القبض معتقلا معتقل محتجز محتجزين المحتجزين معتقلين المعتقلين موقوفين الموقوفين سجن سجنت أوقفت اعتقلا',
  released: 'الإفراج أفرج أفرجت إطلاق أطلق سراح تحرير حرر حررت إخلاء',
  missing: 'فقدان فقد مفقودين مفقودا المفقودين اختفاء اختفى',
  destroyed:
    'تدمير دمر دمرت دمروا إسقاط أسقط أسقطت إعطاب إحراق أحرق أحرقت احترق احترقت تحطم حطمت نسف هدم هدمت اعترض اعترضت اعتراض تفكيك',
  stolen: 'سرقة سرق سرقت نهب نهبت سلب',
  deployed:
    'نشر نشرت ينشر تنشر انتشار ينتشر تنتشر تمركز نشرها إرسال أرسل أرسلت يوجد يتمركز تتمركز يتواجد تتواجد ينتشرون منتشر',
}
/** Nouns that say it themselves. */
const nouns: Partial<Record<Status, string>> = {
  killed: 'قتيل شهيد جثة جثمان وفاة',
  injured: 'جريح مصاب إصابة',
  captured: 'أسير رهينة مختطف',
  displaced: 'نازح',
  detained: 'معتقل محتجز موقوف سجين',
  missing: 'مفقود',
}
/** Only people are killed or hurt; only things are destroyed or stolen. */
const ofPeople: ReadonlySet<Status> = new Set(['killed', 'injured', 'displaced', 'detained', 'released', 'missing'])
const ofThings: ReadonlySet<Status> = new Set(['destroyed', 'stolen'])

const statusBefore = new Map(
  Object.entries(before).flatMap(([status, words]) => foldList(words).map((word) => [word, status as Status] as const)),
)
const statusOfNoun = new Map(
  Object.entries(nouns).flatMap(([status, words]) =>
    words.split(' ').map((word) => [fold(word), status as Status] as const),
  ),
)

/** All words that say it. */
export const statusForms: readonly string[] = [...statusBefore.keys()]
/** What a word before the number says. */
export const statusSaid = (lower: string): Status | undefined => statusBefore.get(lower)
/** What the counted noun says itself. */
export const statusIn = (lemma: string): Status | undefined => statusOfNoun.get(fold(lemma))
/** Whether a status fits people (`true`) or things (`false`). */
export const fits = (status: Status, person: boolean): boolean =>
  person ? !ofThings.has(status) : !ofPeople.has(status)
