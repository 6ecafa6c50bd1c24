import type { CueClass } from '../../../attributions/Cue.js'

/**
 * Verbs that bring somebody's words, by class. A verb a line: past (he), present (he), participle (masculine, accusative
 * without its ending; "-" for none); then letters: o that a noun of action can be what is said ("أعلن مقتل"), q that only a
 * quotation or أنّ right behind it makes it a cue, as the verb has other meanings; p that it is one with a pronoun for its
 * object too ("وصفها").
 */
export const cueVerbs: Readonly<Partial<Record<CueClass, string>>> = {
  say: `
    قال يقول قائل
    أضاف يضيف مضيف
    أوضح يوضح موضح
    ذكر يذكر ذاكر q
    صرح يصرح مصرح
    أشار يشير مشير o
    لفت يلفت لافت o
    نوه ينوه منوه
    تابع يتابع متابع q
    أردف يردف مردف
    استطرد يستطرد مستطرد
    استدرك يستدرك مستدرك
    شدد يشدد مشدد
    زاد يزيد - q
    واصل يواصل مواصل q
    ختم يختم خاتم q
    كتب يكتب - q
    غرد يغرد مغرد q
    تحدث يتحدث متحدث q
    أبلغ يبلغ مبلغ q
    أخبر يخبر - q
    علق يعلق معلق q
    رد يرد - q
    أجاب يجيب مجيب q
    نبه ينبه منبه
    رأى يرى - q
    اعتبر يعتبر معتبر
    جدد يجدد مجدد q
    بين يبين مبين q
    وصف يصف واصف qp
    خاطب يخاطب مخاطب q
    استنتج يستنتج مستنتج
    أبرز يبرز مبرز q
    كرر يكرر مكرر q
    ذكّر يذكّر مذكّر q
    روى يروي راوي q
    وضح يوضح موضح
    عقب يعقب معقب q
    سأل يسأل - q
    لمح يلمح ملمح
    جاء - - q
    ورد - - q
    ألمح يلمح ملمح
    أخطر يخطر - q
    طمأن يطمئن مطمئن
    عزا يعزو عازي q
    تساءل يتساءل متسائل
  `,
  announce: `
    أعلن يعلن معلن o
    كشف يكشف كاشف o
    أفاد يفيد مفيد o
    نشر ينشر ناشر q
    أصدر يصدر - q
    بث يبث - q
    أورد يورد مورد
    وثق يوثق موثق o
    أذاع يذيع - q
    تبنى يتبنى متبني q
  `,
  confirm: 'أكد يؤكد مؤكد o\nأثبت يثبت - q\nأيد يؤيد مؤيد q\nجزم يجزم جازم',
  claim: 'زعم يزعم زاعم o\nادعى يدعي مدعي o\nزعم يزعم زاعم',
  deny: 'نفى ينفي نافي o\nأنكر ينكر منكر o\nفند يفند مفند o\nكذب يكذب مكذب q',
  admit: 'اعترف يعترف معترف o\nأقر يقر مقر o\nسلم يسلم - q',
  accuse: 'اتهم يتهم متهم p',
  criticize: 'انتقد ينتقد منتقد q\nندد يندد مندد q\nدان يدين مدين q\nأدان يدين - q\nاستنكر يستنكر مستنكر q',
  praise: 'أشاد يشيد مشيد q\nرحب يرحب مرحب q',
  warn: 'حذر يحذر محذر\nأنذر ينذر - q\nهدد يهدد مهدد q\nتوعد يتوعد متوعد q',
  promise: 'تعهد يتعهد متعهد\nوعد يعد - q\nأقسم يقسم - q',
  cite: 'نقل ينقل ناقل q',
  believe: 'اعتقد يعتقد معتقد\nظن يظن -\nتوقع يتوقع متوقع o\nرجح يرجح مرجح o',
  estimate: 'قدر يقدر مقدر q',
  show: 'أظهر يظهر مظهر q',
}

/** "قوله إن": a verbal noun with its owner's pronoun, behind the name of who is quoted. */
export const sayingNouns = ['قول', 'تأكيد', 'تصريح', 'إشارة', 'اعتبار', 'إعلان', 'تشديد', 'وصف']
