import type { WordRow } from '../../../../dates/DateWords.js'
import { foldList, foldPhrase } from '../../fold.js'
import { numberWords as words } from '../../words/numbers.js'

const ordinals: readonly string[] = [
  'الأول الأولى الواحدة أول أولى',
  'الثاني الثانية ثاني ثانية',
  'الثالث الثالثة ثالث',
  'الرابع الرابعة رابع',
  'الخامس الخامسة خامس',
  'السادس السادسة سادس',
  'السابع السابعة سابع',
  'الثامن الثامنة ثامن',
  'التاسع التاسعة تاسع',
  'العاشر العاشرة عاشر',
]
const eleven = ['الحادي عشر', 'الحادية عشرة', 'الحادية عشر']
const above: readonly string[] = [
  'الثاني الثانية',
  'الثالث الثالثة',
  'الرابع الرابعة',
  'الخامس الخامسة',
  'السادس السادسة',
  'السابع السابعة',
  'الثامن الثامنة',
  'التاسع التاسعة',
]
/** How many, without saying it. */
const open = ['بضعة', 'بضع', 'عدة', 'عدد من', 'عشرات', 'مئات', 'آلاف', 'عشرات الآلاف من']

const numeral = (count: number | null) => ({ count, digits: 0 })

function* cardinals(): Generator<WordRow> {
  for (const [word, meaning] of words) {
    if (meaning.role === 'vague' || meaning.role === 'fraction' || meaning.role === 'zero') continue
    if (meaning.role === 'twoScale' || meaning.role === 'eitherScale' || meaning.role === 'scale') continue
    const { value } = meaning
    const role = meaning.role === 'unit' ? 'ones' : meaning.role
    const senses = { number: numeral(value), [role]: value }
    yield { word, senses }
    yield { word: `ال${word}`, senses: { definiteNumber: numeral(value), [`${role}Definite`]: value } }
  }
}

/** Cardinals with and without the article, ordinals, and the numbers that the words leave open. */
export const numberWords: readonly WordRow[] = [
  ...cardinals(),
  ...ordinals.flatMap((forms, i) => foldList(forms).map((word) => ({ word, senses: { ordinal: i + 1 } }))),
  ...eleven.map((word) => ({ word: foldPhrase(word), senses: { ordinal: 11 } })),
  ...above.flatMap((forms, i) =>
    foldList(forms).flatMap((word) =>
      ['عشر', 'عشرة'].map((ten) => ({ word: `${word} ${foldPhrase(ten)}`, senses: { ordinal: i + 12 } })),
    ),
  ),
  ...open.map((word) => ({ word: foldPhrase(word), senses: { number: numeral(null) } })),
  ...Object.entries({ النصف: 0.5, نصف: 0.5, الربع: 0.25, ربع: 0.25, الثلث: 1 / 3, ثلث: 1 / 3 }).map(
    ([word, fraction]) => ({
      word: foldPhrase(word),
      senses: { fraction },
    }),
  ),
]
