import { foldList } from '../fold.js'

const set = (words: string): ReadonlySet<string> => new Set(foldList(words))

/** Names of places that are common words too: "صور" pictures, "مالي" financial, "الخليج" any gulf. */
const places = set(
  'صور مالي القائم الحديدة الأبيض جدة حجة سرت سومي الخليل دوما الزاوية سول الضفة الساحل المتوسط الجزيرة كابل المشرق الأطلسي القضارف ود الرمادي العقبة تدمر المالكية الأقصى الطبقة البيضاء العيون القصير الرطبة العمارة الحلة الجوف الضالع جبلة جبيل التل الكوت الناصرة إب ليمان بارا فاس',
)
const placeLeads = set(
  'في إلى من ب ل مدينة محافظة ولاية إمارة قضاء شمال جنوب شرق غرب وسط دولة دول منطقة عبر نحو بين شمالي جنوبي شرقي غربي داخل خارج رئيس جمهورية ميناء مطار بلدة ريف حوض البحر عن على و حكومة جيش',
)
/** Names of bodies likewise: "القاعدة" the base, "فتح" opening. */
const bodies = set(
  'القاعدة فتح تاس الميادين المنار الأهرام الجزيرة العربية النهضة الأطلسي النجباء القسام وفا سونا سانا المقاومة العمال التايمز الإخوان الأخبار النصرة مهر إكس واع سبأ المسيرة النهار الحرة الحدث توتال',
)
const bodyLeads = set(
  'قناة صحيفة وكالة حركة تنظيم عناصر مقاتلي مسلحي زعيم شبكة مراسل مراسلة مع ل بحسب وفق نقلت قالت ذكرت أفادت حركتي حماس عن ب موقع منصة أخبار حساب كتائب ضد حلف جماعة جبهة إخوان و من ( ، : + - / – تنظيمي حركتي مسلحي مقاتلو مسلحو',
)

/** Whether a place's name is a common word too. */
export const isDoubtful = (word: string): boolean => places.has(word)

/** Whether a name of one word is meant here, by the word before it; `before` is "" at the head of a sentence. */
export function isMeant(word: string, before: string, type: string): boolean {
  if (word === 'اكس') return /^(?:علي|منصه|موقع|حساب|عبر)$/u.test(before)
  if (word === 'الشباب') return /^(?:حركه|مسلحي|مسلحو|مقاتلي|مقاتلو|تنظيم|جماعه)$/u.test(before)
  if (type === 'ORG' && bodies.has(word)) return bodyLeads.has(before)
  if ((type === 'GPE' || type === 'LOC' || type === 'FAC') && places.has(word)) return placeLeads.has(before)
  return true
}
