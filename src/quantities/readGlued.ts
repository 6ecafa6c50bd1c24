import type { Token } from '../text/Token.js'
import type { NumeralWord } from './QuantityWords.js'
import { readDigits, type DecimalMark } from './readDigits.js'
import { multiply, type Numeral } from './readNumeral.js'

const letterDigits = /^(?<sign>\p{Lu}\p{L}{0,3})(?<digits>\d[\d.,]{0,20})(?<suffix>\p{Ll}{0,8})$/u
/** "8billion" of "GHS2.8billion" */
const digitsLetters = /^(?<digits>\d{1,15}(?:\.\d{1,15})?)(?<suffix>\p{Ll}{0,8})$/u

/** "Rs500", "N100 million"; the tokenizer cuts "Rs1,500.5" and "RM7.8" at their marks, and ends a sentence there. */
export function readGlued(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: ReadonlyMap<string, NumeralWord>,
  mark: DecimalMark,
): Numeral | undefined {
  const parts = letterDigits.exec(tokens[at]!.text)?.groups
  const currency = parts && words.get(parts['sign']!.toLowerCase())
  if (currency?.role !== 'currency') return undefined
  let text = parts!['digits']!
  let suffix = parts!['suffix']!
  let last = at + 1
  while (suffix === '' && last < at + 9 && isTightDigits(tokens, last)) {
    const tail = digitsLetters.exec(tokens[last + 1]!.text)!.groups!
    text += tokens[last]!.text + tail['digits']!
    suffix = tail['suffix']!
    last += 2
  }
  const digits = readDigits(text, mark)
  if (!digits) return undefined
  if (last > limit) limit = last + 1
  const scale = suffix === '' ? (last < limit ? words.get(tokens[last]!.lower) : undefined) : words.get(suffix)
  if (suffix !== '' && scale?.role !== 'scale' && scale?.role !== 'short-scale') return undefined
  const factor = scale?.role === 'scale' || scale?.role === 'short-scale' ? scale.value : 1
  // "the P5", "an N95": no sum of money
  if (!currency.sure && factor === 1 && digits.value < 1000) return undefined
  const value = multiply(digits.value, factor)
  if (factor > 1 && suffix === '') last++
  const glued = { unit: currency.unit, length: parts!['sign']!.length }
  return { first: at, last, value, to: null, modifier: 'exact', scale: factor, form: 'number', glued }
}

/** ",500", ".8": a mark and digits tight behind digits. */
const isTightDigits = (tokens: readonly Token[], at: number): boolean =>
  at + 1 < tokens.length &&
  /^[.,]$/u.test(tokens[at]!.text) &&
  !tokens[at]!.spaced &&
  !tokens[at + 1]!.spaced &&
  digitsLetters.test(tokens[at + 1]!.text)
