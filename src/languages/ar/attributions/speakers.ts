import type { Person, SpeakerWords } from '../../../attributions/SpeakerWords.js'
import { foldList } from '../fold.js'
import { nounForm } from '../words/nouns.js'
import { titleForms } from '../words/titles.js'
import { joints } from './words.js'

const set = (words: string): ReadonlySet<string> => new Set(foldList(words))
const hasArticle = (word: string): boolean => word.startsWith('ال') && word.length > 4

/** "المصدر" → "مصدر" */
const plain = (word: string): string => (hasArticle(word) ? word.slice(2) : word)

/** "المصدر", "هذا المصدر", "بيان الوزارة": the article stands before the head or before what it belongs to. */
function isDefinite(lowers: readonly string[]): boolean {
  const [first = '', second = ''] = lowers
  return hasArticle(first) || (hasArticle(second) && !joints.has(first) && !nounForm(first)?.person)
}

/** Whom Arabic bare nouns and verbs without a subject mean, and what kind of source a phrase is. */
export const speakers: SpeakerWords = {
  plain,
  isDefinite,
  headFirst: true,
  pronouns: new Map<string, Person>([
    ['هو', 'he'],
    ['هي', 'she'],
    ['هم', 'they'],
  ]),
  definite: set('هذا هذه ذلك تلك نفسه نفسها ذاته ذاتها ذات المذكور المذكورة أيضا'),
  indefinite: set('أحد إحدى بعض'),
  roles: new Set([...titleForms, ...set('طبيب شاهد صياد مزارع ساكن ضابط قاض جندي مقاتل')]),
  groups: set(`
    مصادر مسؤولون مسؤولين سكان شهود أهالي ناشطون ناشطين نشطاء محللون محللين خبراء مراقبون مراقبين دبلوماسيون دبلوماسيين وزراء قادة ضباط جنود مقاتلون مسلحون مسلحين نواب
    معارضون معارضين متظاهرون متظاهرين محتجون نازحون لاجئون أطباء مسعفون صحفيون صحافيون باحثون علماء محققون مدنيون ناجون مواطنون حوثيون حوثيين متمردون متمردين أقارب عائلات
  `),
  documents: set(`
    بيان تقرير تقارير وثيقة وثائق رسالة تغريدة منشور دراسة استطلاع بيانات أرقام تقديرات إحصاءات إحصائية سجلات قرار قانون مقال كتاب فيديو تسجيل لقطات صور خريطة محضر مذكرة
  `),
  outlets: set(`
    وكالة صحيفة قناة إذاعة موقع مجلة شبكة تلفزيون إعلام وسائل جريدة مراسل مراسلة رويترز الجزيرة جزيرة ميادين الميادين العربية سانا سبوتنيك تاس أناضول الأناضول واع وفا
  `),
  bodies: set(`
    وزارة حكومة جيش تحالف جماعة حركة حزب منظمة هيئة لجنة مجلس برلمان محكمة شرطة سفارة مليشيا ميليشيا قيادة قوات مركز اتحاد بنك مكتب إدارة قوة جهاز مديرية رئاسة نظام مرصد
    مؤسسة جامعة لواء كتيبة فصيل فصائل بعثة مفوضية دفاع خارجية داخلية مقاومة برنامج صندوق شركة غرفة وحدة سلطات سلطة أركان فرقة كتائب سرايا إمارة بلدية محافظة
  `),
  hidden: set('مصدر مصادر مطلع مطلعة مجهول مجهولة هويته هويتها هويتهم اسمه اسمها أسمائهم'),
  titles: new Map<string, 'he' | 'she'>([
    ...foldList('سيد متحدث ناطق رئيس وزير ملك أمير شيخ').map((word) => [word, 'he'] as const),
    ...foldList('سيدة متحدثة رئيسة وزيرة ملكة أميرة ناطقة').map((word) => [word, 'she'] as const),
  ]),
}
