import type { Token } from '../../../text/Token.js'
import { numberedLaws } from './words/heads.js'

const number = /^(?:\d{3,4}|\d{1,4}\/\d{2,4})$/u
/** So small a number is a law's only behind a capital, "Decree 66", or behind "No.". */
const smallNumber = /^\d{1,3}$/u

/** The place after "resolution 2254", "Law No. 10", "Regulation 2021/821" where one begins at `i`; else `i`. */
export function numberedLawAt(words: readonly Token[], i: number, last: number): number {
  const noun = words[i]!
  if (!numberedLaws.has(noun.lower) || i + 1 >= last) return i
  const next = words[i + 1]!
  if (next.lower === 'no.' && i + 2 < last && (smallNumber.test(words[i + 2]!.text) || number.test(words[i + 2]!.text)))
    return i + 3
  const isNumber = noun.lower === 'law' ? /\//u : number
  return (number.test(next.text) && isNumber.test(next.text)) ||
    (noun.text !== noun.lower && smallNumber.test(next.text))
    ? i + 2
    : i
}

/** Where the law begins that ends before `last`; -1 where none does. */
export function lawBefore(words: readonly Token[], last: number): number {
  for (const first of [last - 2, last - 3]) if (first >= 0 && numberedLawAt(words, first, last) === last) return first
  return -1
}
