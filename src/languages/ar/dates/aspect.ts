import type { RuleContext } from '../../../dates/DateWords.js'
import { foldList } from '../fold.js'

/** Verbs in the past of what is over once it happened: "غادر البلاد منذ عامين" is two years ago. */
const done = new Set(
  foldList(`
  بدأ بدأت بدأوا اندلع اندلعت انطلق انطلقت وصل وصلت وصلوا غادر غادرت غادروا قتل قتلت قتلوا توفي توفيت مات استشهد وقع وقعت حدث حدثت أعلن أعلنت
  فر فرت فروا نزح نزحت نزحوا سقط سقطت تولى تولت عاد عادت عادوا اختفى اختفت اعتقل اعتقلت اختطف اختطفت خطف خطفت صدر صدرت دخل دخلت دخلوا خرج خرجت خرجوا تأسس
  تأسست أسس أسست انتهى انتهت انهار انهارت انسحب انسحبت انسحبوا استقال استقالت رحل رحلت ولد ولدت تزوج أطلق أطلقت نفذ نفذت شن شنت قصف قصفت دمر دمرت أغلق أغلقت افتتح
  افتتحت توقف توقفت انضم انضمت هاجر هاجرت زار زارت التقى التقت فاز فازت أقال أقيل عين عينت انقلب أطاح أطاحت سيطر سيطرت استولى استولت أصيب أصيبت فقد فقدت سلم سلمت
  حصل حصلت جرى جرت تعرض تعرضت اغتيل اندثر انقطع انقطعت كتب كتبت قال قالت نشر نشرت
`),
)
/** Words of what goes on or is looked back upon: "لم يعد منذ عامين", "أول هجوم منذ عامين". */
const lasting = new Set(
  foldList(`
  لم لا لن ليس ليست ما زال مازال تزال يزال مستمر مستمرة المستمر المستمرة متواصل متواصلة المتواصل المتواصلة محاصر محاصرة المحاصرة الدائر الدائرة
  أول الأول الأولى أكبر الأكبر أعنف الأعنف أسوأ الأسوأ أعلى الأعلى أقل أدنى أطول الأشد أشد مرة
`),
)
const reach = 12

/** Whether the clause before "منذ" tells what was over at once, and not what has gone on since. */
export function isOver(context: RuleContext): boolean {
  for (let i = 1; i <= reach; i++) {
    const word = context.before(-i)?.lower
    if (word === undefined || word === '،' || lasting.has(word)) return false
    if (done.has(word)) return !lasting.has(context.before(-i - 1)?.lower ?? '')
    if (/^(?:ي|سي)\p{L}{3,}$/u.test(word) || /^(?:ان|انه|انها|التي|الذي|الذين)$/u.test(word)) return false
  }
  return false
}
