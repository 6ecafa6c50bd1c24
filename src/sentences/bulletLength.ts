import type { RawSentences } from './Tokenizer.js'

const bullet = /^[\p{S}•‣·*†‡§]+\uFE0F?$/u
const dash = /^[-‐‑–—―]$/u
const money = /^\p{Sc}$/u
const number = /^(?:\d{1,3}|\p{L})$/u
/** A line with a dash first is an item of a list if it is longer than this, in code units; a shorter one may sign a quotation: "— Karim Odeh". */
const longestSignature = 50

/**
 * How many tokens of a block are the mark of an item in a list, "•", "1)", "(a)"; 0 where it is none. The mark is a sentence by
 * itself, and no part of the words after it.
 */
export function bulletLength({ forms, starts }: RawSentences, length: number): number {
  const isApart = (after: number): boolean =>
    after < forms.length && starts[after]! > starts[after - 1]! + forms[after - 1]!.length
  const [first = '', second = '', third = ''] = [forms[0]?.text, forms[1]?.text, forms[2]?.text]
  if (number.test(first) && second === ')') return isApart(2) && !isApart(1) ? 2 : 0
  if (first === '(' && number.test(second) && third === ')') return isApart(3) && !isApart(1) ? 3 : 0
  if (!isApart(1)) return 0
  return (dash.test(first) ? length > longestSignature : bullet.test(first) && !money.test(first)) ? 1 : 0
}
