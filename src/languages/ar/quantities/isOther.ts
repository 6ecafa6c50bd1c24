import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import { foldList } from '../fold.js'
import { nounForm } from '../words/nouns.js'

/** Nouns that a bare number names: "القرار 2254", "رقم 5", "مجموعة 7". */
const designators = new Set(
  foldList(`
  رقم الرقم القرار قرار المادة مادة الفقرة البند القناة قناة الفصل الفصول الصفحة الطريق الغرفة البوابة الطراز طراز فئة الفئة النسخة المرحلة
  الحلقة الجولة الدورة العدد المجموعة مجموعة نموذج كوفيد بوينغ إيرباص رحلة الرحلة الساعة يوم عام سنة العام السنة بلوك مربع عيار ميغ سوخوي إف إس
  ساعة القانون قانون المرسوم مرسوم الكيلو توب فرانس راديو الجيل
`),
)
const timeUnits = new Set(
  foldList(`
  ثانية ثوان ثواني دقيقة دقائق ساعة ساعات يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور عام عاما أعوام سنة سنوات عقد عقود عقدا قرن قرون قرنا مرة مرات مرتين
  يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول
`),
)

/** Whether an Arabic number is a year, a day, a length of time, a designation or the number of a list. */
export function isOther(passage: Passage, draft: Draft): boolean {
  const { tokens } = passage
  const { numeral } = draft
  if (draft.kind === 'age') return false
  const token = tokens[numeral.first]!
  const before = numeral.first > draft.from ? tokens[numeral.first - 1]! : undefined
  const next = draft.numeralLast < draft.limit ? tokens[draft.numeralLast] : undefined
  // "أصيب العشرات يوم الثلاثاء"
  const many = numeral.form === 'vague' && token.lower.startsWith('ال')
  if (next && timeUnits.has(next.lower) && !many) return true
  if (draft.measured) return false
  if (/^(?:واحد|واحده)$/u.test(token.lower) && numeral.last === numeral.first + 1) {
    return (
      draft.item === null ||
      next?.lower === 'من' ||
      /^(?:يوم|وقت|ان|ليله|ساعه|مره|سنه|دفعه|جهه|ناحيه)$/u.test(before?.lower ?? '')
    )
  }
  if (numeral.form !== 'digits') return false
  if (before && !draft.hedged && designators.has(before.lower)) return true
  if (/^(?:1[5-9]|20)\d\d$/u.test(token.lower) && !draft.hedged && !countsPeople(draft)) return true
  if (before?.lower === '(' && next?.lower === ')') return true
  if (draft.item === null && before && isNamed(passage, draft)) return true
  if (before && before.pos === 'X' && !before.spaced && token.start === before.end && before.lower !== 'ال') return true
  // "كوفيد-19"
  const two = tokens[numeral.first - 2]
  if (before?.lower === '-' && !token.spaced && !before.spaced && two?.pos === 'X') return true
  return isListNumber(passage, draft)
}

/** Behind these a bare number says how many: "بلغت الحصيلة 25". */
const totals = new Set(foldList('الحصيلة العدد الإجمالي المجموع النتيجة القتلى الجرحى الضحايا الشهداء'))
const opening = /^["“«]$/u

/** "الفرقة 25", "البرج 22", "صواريخ “فادي 2”": the number belongs to the name before it. */
function isNamed({ tokens }: Passage, { numeral, hedged, from, limit }: Draft): boolean {
  const { first, last } = numeral
  const before = tokens[first - 1]!
  if (first - 1 < from || before.pos !== 'X' || hedged) return false
  const next = last < limit ? tokens[last]!.lower : ''
  if (/^["”»]$/u.test(next)) {
    for (let i = first - 1; i >= Math.max(from, first - 4); i--) if (opening.test(tokens[i]!.lower)) return true
  }
  const form = nounForm(before.lower)?.number ?? nounForm(before.lower.slice(2))?.number
  return (
    before.lower.startsWith('ال') &&
    form !== 'many' &&
    !totals.has(before.lower) &&
    !/(?:ات|ين|ون|ي)$/u.test(before.lower)
  )
}

const countsPeople = ({ item, itemHead }: Draft): boolean =>
  item !== null && /^(?:شخص|جندي|مدني|لاجئ|نازح|مقاتل|مسلح|قتيل|معتقل|عائلة)$/u.test(itemHead ?? '')

function isListNumber({ tokens, blocks, sentences }: Passage, { numeral, from, limit }: Draft): boolean {
  if (numeral.first !== from) return false
  const next = numeral.last < limit ? tokens[numeral.last] : undefined
  const block = blocks[sentences[tokens[from]!.sentence]!.block]!
  return tokens[from]!.start === block.start && (!next || /^[.)\-:]/u.test(next.text))
}
