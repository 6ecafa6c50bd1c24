import type { Token } from '../../../text/Token.js'

const currency =
  /^(?:dollars?|pesos?|rupees?|pounds?|francs?|dinars?|liras?|rials?|riyals?|shillings?|yen|yuan|kroner|kronor|krone|cents?)$/u
const sign = /^[$€£¥₹₦₩₽₺]/u

/** Whether the word before `at` belongs to an amount of money and names nothing: "US$5", "NT$1,500", "5 million US dollars". */
export const isMoney = (words: readonly Token[], at: number): boolean => {
  const next = words[at]
  if (!next) return false
  return (!next.spaced && sign.test(next.text)) || currency.test(next.lower)
}
