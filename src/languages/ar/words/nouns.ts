import { fold } from '../fold.js'

/**
 * Nouns that news counts, a noun a line: the singular, then its plurals. A sound plural in ون also stands in ين; a noun
 * whose only plural is sound, of people, is no dual in ين, as مدنيين may be two or many.
 */
const people = `
شخص أشخاص
فرد أفراد
مدني مدنيون
مواطن مواطنون
إنسان
رجل رجال
امرأة نساء
سيدة سيدات
طفل أطفال
طفلة طفلات
فتى فتيان
فتاة فتيات
شاب شبان شباب
شابة شابات
عائلة عائلات
أسرة أسر
ساكن سكان
نسمة
جندي جنود
مجند مجندون
ضابط ضباط
عسكري عسكريون
عنصر عناصر
مقاتل مقاتلون
مسلح مسلحون
إرهابي إرهابيون
متمرد متمردون
متطرف متطرفون
مرتزق مرتزقة
قناص قناصة
قائد قادة قيادات
قيادي قياديون
حارس حراس
شرطي شرطيون
طيار طيارون
مستشار مستشارون
خبير خبراء
مسؤول مسؤولون
مسئول مسئولون
وزير وزراء
نائب نواب
سفير سفراء
دبلوماسي دبلوماسيون
رئيس رؤساء
مبعوث مبعوثون
موظف موظفون
عامل عمال عاملون
طبيب أطباء
مسعف مسعفون
ممرض ممرضون
صحفي صحفيون
صحافي صحافيون
مراسل مراسلون
مصور مصورون
طالب طلاب طلبة
معلم معلمون
مهندس مهندسون
متطوع متطوعون
ناشط ناشطون نشطاء
متظاهر متظاهرون
محتج محتجون
لاجئ لاجئون
نازح نازحون
مهاجر مهاجرون
مستوطن مستوطنون
قتيل قتلى
جريح جرحى
مصاب مصابون
شهيد شهداء
ضحية ضحايا
إصابة إصابات
وفاة وفيات
حالة حالات
جثة جثث
جثمان جثامين
رفات
أسير أسرى
سجين سجناء
معتقل معتقلون
محتجز محتجزون
رهينة رهائن
مختطف مختطفون
موقوف موقوفون
مفقود مفقودون
ناج ناجون
مطلوب مطلوبون
مشتبه مشتبهون
عميل عملاء
راكب ركاب
زعيم زعماء
عضو أعضاء
ممثل ممثلون
شاهد شهود
ناخب ناخبون
مرشح مرشحون
`

const things = `
حزام أحزمة
ذخيرة ذخائر
رشاش رشاشات
محور محاور
حاسوب حواسيب
حاوية حاويات
وجبة وجبات
ميليشيا ميليشيات
ثكنة ثكنات
مخفر مخافر
متجر متاجر
عيادة عيادات
خسارة خسائر
طائرة طائرات
مسيرة مسيرات
مروحية مروحيات
مقاتلة مقاتلات
صاروخ صواريخ
قذيفة قذائف
قنبلة قنابل
لغم ألغام
عبوة عبوات
دبابة دبابات
مدرعة مدرعات
آلية آليات
عربة عربات
مركبة مركبات
سيارة سيارات
شاحنة شاحنات
صهريج صهاريج
حافلة حافلات
سفينة سفن
زورق زوارق
قارب قوارب
ناقلة ناقلات
بارجة بوارج
فرقاطة فرقاطات
غواصة غواصات
مدفع مدافع
منصة منصات
راجمة راجمات
منظومة منظومات
رادار رادارات
بندقية بنادق
رصاصة رصاصات
قطعة قطع
سلاح أسلحة
غارة غارات
ضربة ضربات
هجوم هجمات
هجمة هجمات
قصف
انفجار انفجارات
تفجير تفجيرات
عملية عمليات
معركة معارك
اشتباك اشتباكات
مواجهة مواجهات
كمين كمائن
محاولة محاولات
خرق خروقات
انتهاك انتهاكات
مجزرة مجازر
جريمة جرائم
حادث حوادث
حادثة حوادث
اعتداء اعتداءات
موقع مواقع
هدف أهداف
نقطة نقاط
حاجز حواجز
قاعدة قواعد
مقر مقار مقرات
معسكر معسكرات
مخيم مخيمات
خندق خنادق
نفق أنفاق
مستودع مستودعات
مخزن مخازن
منزل منازل
بيت بيوت
مبنى مباني مبان
بناية بنايات
شقة شقق
وحدة وحدات
خيمة خيام
مدرسة مدارس
مستشفى مستشفيات
مسجد مساجد
كنيسة كنائس
جسر جسور
محطة محطات
بئر آبار
حقل حقول
مصفاة مصاف
مصنع مصانع
منشأة منشآت
مرفأ مرافئ
ميناء موانئ
مطار مطارات
معبر معابر
مركز مراكز
سجن سجون
مدينة مدن
بلدة بلدات
قرية قرى
حي أحياء
منطقة مناطق
محافظة محافظات
ولاية ولايات
دولة دول
بلد بلدان
دائرة دوائر
جزيرة جزر
كتيبة كتائب
لواء ألوية
فرقة فرق
فصيل فصائل
مجموعة مجموعات
خلية خلايا
جماعة جماعات
حزب أحزاب
حركة حركات
منظمة منظمات
وكالة وكالات
شركة شركات
مؤسسة مؤسسات
قافلة قوافل
رتل أرتال
دفعة دفعات
سلة سلال
شحنة شحنات
طرد طرود
برميل براميل
كيس أكياس
صندوق صناديق
رحلة رحلات
جلسة جلسات
جولة جولات
اجتماع اجتماعات
لقاء لقاءات
اتفاقية اتفاقيات
اتفاق اتفاقات
قرار قرارات
بند بنود
شرط شروط
مرحلة مراحل
صوت أصوات
مقعد مقاعد
وفد وفود
تقرير تقارير
مصدر مصادر
مشروع مشاريع
قضية قضايا
بلاغ بلاغات
طلب طلبات
هكتار
قوة قوات
متر أمتار
كيلومتر كيلومترات
طن أطنان
دولار دولارات
رأس رؤوس
شجرة أشجار
حريق حرائق
زلزال زلازل
خلاف خلافات
ملف ملفات
تهمة تهم
جنسية جنسيات
حكم أحكام
`

const lines = (rows: string) => rows.trim().split('\n')

/** A noun that is counted: its singular as dictionaries print it, and all its forms folded. */
export interface CountedNoun {
  readonly singular: string
  readonly person: boolean
  readonly singularForms: readonly string[]
  readonly dualForms: readonly string[]
  readonly pluralForms: readonly string[]
}

/** "جندي جنود" → جندي and جنديا; جنديان and جنديين; جنود */
function readRow(row: string, person: boolean): CountedNoun {
  const [singular, ...plurals] = row.split(' ') as [string, ...string[]]
  const one = fold(singular)
  const sound = plurals.length > 0 && plurals.every((plural) => plural.endsWith('ون'))
  const stem = singular.endsWith('ة') ? `${one.slice(0, -1)}ت` : one.endsWith('يي') ? one.slice(0, -1) : one
  return {
    singular,
    person,
    singularForms: singular.endsWith('ة') ? [one] : [one, `${one}ا`],
    dualForms: sound ? [`${stem}ان`] : [`${stem}ان`, `${stem}ين`],
    pluralForms: plurals.flatMap((plural) => {
      const many = fold(plural)
      return plural.endsWith('ون') ? [many, `${many.slice(0, -2)}ين`, `${many.slice(0, -2)}و`] : [many]
    }),
  }
}

/** The nouns that news counts. */
export const countedNouns: readonly CountedNoun[] = [
  ...lines(people).map((row) => readRow(row, true)),
  ...lines(things).map((row) => readRow(row, false)),
]

/** What a form of a noun is: its singular, and how many it means. */
export interface NounForm {
  readonly singular: string
  readonly person: boolean
  readonly number: 'one' | 'two' | 'many'
}

let forms: Map<string, NounForm> | undefined

/** The noun behind a folded form without article: "جنود" → جندي, many; "طائرتين" → طائرة, two. */
export function nounForm(word: string): NounForm | undefined {
  if (!forms) {
    forms = new Map()
    const enter = (form: string, meaning: NounForm) => {
      if (!forms!.has(form)) forms!.set(form, meaning)
    }
    for (const { singular, person, singularForms, pluralForms } of countedNouns) {
      for (const form of singularForms) enter(form, { singular, person, number: 'one' })
      for (const form of pluralForms) enter(form, { singular, person, number: 'many' })
    }
    for (const { singular, person, dualForms } of countedNouns) {
      for (const form of dualForms) enter(form, { singular, person, number: 'two' })
    }
  }
  return forms.get(word)
}
