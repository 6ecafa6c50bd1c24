import type { NumeralWord } from '../../../quantities/QuantityWords.js'
import { readNumeral, type Numeral } from '../../../quantities/readNumeral.js'
import type { DecimalMark } from '../../../quantities/readDigits.js'
import { Shape, type Token } from '../../../text/Token.js'
import { readNumber } from '../readNumber.js'
import { nounForm } from '../words/nouns.js'
import { numberWords } from '../words/numbers.js'

/** The scales, for numbers that begin with digits: "14 ألف", "3.5 ملايين". */
export const numerals: ReadonlyMap<string, NumeralWord> = new Map(
  [...numberWords].flatMap(([word, meaning]): [string, NumeralWord][] =>
    meaning.role === 'scale' || meaning.role === 'eitherScale' ? [[word, { role: 'scale', value: meaning.value }]] : [],
  ),
)

/** Behind these a bare dual is no figure of its own: "كلا البلدين". */
const pairs = new Set(['كلا', 'كلتا', 'بين', 'هذين', 'هاتين'])

/** The numeral at a place: digits, number words, or a noun that is two of its kind by its form ("جنديان"). */
export function numeralAt(tokens: readonly Token[], at: number, limit: number, mark: DecimalMark): Numeral | undefined {
  const token = tokens[at]!
  if (token.shape & Shape.Digit) return digitNumeral(tokens, at, limit, mark)
  if (token.pos !== 'X') return undefined
  const numeral = wordNumeral(tokens, at, limit)
  if (numeral) return numeral
  if (!isDual(token) || pairs.has(tokens[at - 1]?.lower ?? '')) return undefined
  // "طائرتين مسيرتين": an adjective in the dual
  if (at > 0 && isDual(tokens[at - 1]!)) return undefined
  // "قتل جنديين اثنين": the word for two says it again.
  const again = numberWords.get(tokens[at + 1]?.lower ?? '')
  const last = at + 1 < limit && again?.role === 'unit' && again.value === 2 ? at + 2 : at + 1
  return { first: at, last, value: 2, to: null, modifier: 'exact', scale: 1, form: 'word' }
}

/** "14 ألف", "35 ألفا و456" */
function digitNumeral(tokens: readonly Token[], at: number, limit: number, mark: DecimalMark): Numeral | undefined {
  const head = readNumeral(tokens, at, limit, numerals, mark)
  if (!head || head.scale < 1000 || head.to !== null || head.last + 1 >= limit || tokens[head.last]!.lower !== 'و')
    return head
  const rest = tokens[head.last + 1]!
  if (rest.spaced || !(rest.shape & Shape.Digit)) return head
  const tail = digitNumeral(tokens, head.last + 1, limit, mark)
  if (!tail || tail.to !== null || tail.value >= head.scale) return head
  return { ...tail, first: at, value: head.value + tail.value, form: 'number' }
}

function wordNumeral(tokens: readonly Token[], at: number, limit: number): Numeral | undefined {
  const { lower } = tokens[at]!
  const definite = lower.startsWith('ال') && !numberWords.has(lower)
  const meaning = numberWords.get(definite ? lower.slice(2) : lower)
  if (!meaning) return undefined
  // "الجنود الثلاثة" are three that the text has named before; "الآلاف", "العشرات" are new.
  if (definite && meaning.role !== 'vague' && !(meaning.role === 'scale' && meaning.plural)) return undefined
  const read = readNumber((i) => (i < limit ? tokens[i]!.lower : undefined), at)
  if (!read) return undefined
  // "أحد", "إحدى": somebody, one of them
  if (read.last === at + 1 && /^(?:احد|احدي)$/u.test(lower)) return undefined
  if (read.last === at + 1 && lower === 'واحدا' && !isCounted(tokens, at, limit)) return undefined
  const { value, last, scale, form } = read
  return {
    first: at,
    last,
    value: form === 'share' ? Math.round(value * 1000) / 10 : value,
    to: null,
    modifier: form === 'vague' ? 'at_least' : 'exact',
    scale,
    form,
  }
}

/** "قتيلا واحدا", "واحدا من كل ثلاثة", and not "واحدا" for somebody. */
function isCounted(tokens: readonly Token[], at: number, limit: number): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  if (nounForm(before)?.number === 'one' || /\p{L}{3}ا$/u.test(before)) return true
  return at + 2 < limit && tokens[at + 1]!.lower === 'من' && /^(?:كل|اصل|بين)$/u.test(tokens[at + 2]!.lower)
}

const isDual = ({ lower }: Token): boolean => nounForm(lower)?.number === 'two'
