import type { Passage } from '../../../sentences/Passage.js'
import { perForm } from '../../../text/perForm.js'
import { formOf, Shape, Token } from '../../../text/Token.js'
import { Known, knownWord } from './lexicon.js'
import { prefixes } from './words/functionWords.js'

/**
 * The tokens as names need them: "pro-Iranian" in its parts, as the prefix is no part of the name; "S-3" "00s", which
 * the tokenizer cut, in one.
 */
export function readWords({ tokens, forms }: Passage): readonly Token[] {
  let words: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const form = forms[i]!
    const prefix = prefixOf(form)
    const hasDigit = (form.shape & Shape.Digit) !== 0
    if (!words && !hasDigit && prefix === 0) continue
    const token = tokens[i]!
    const joins = hasDigit && i > 0 && !token.spaced && isDesignation(words?.at(-1) ?? tokens[i - 1]!, token)
    if (joins || prefix > 0) words ??= tokens.slice(0, i)
    if (!words) continue
    const last = words.at(-1)!
    if (joins) words[words.length - 1] = piece(last, last.text + token.text, last.start, last.spaced)
    else if (prefix > 0) pushParts(words, token, prefix)
    else words.push(token)
  }
  return words ?? tokens
}

/** "S-3" + "00s", "9" + "M729" */
const isDesignation = (left: Token, right: Token): boolean =>
  (left.shape & Shape.Digit) !== 0 &&
  left.sentence === right.sentence &&
  left.end === right.start &&
  ((left.shape & Shape.Letter) !== 0 ? left.text.includes('-') : /^\p{Lu}/u.test(right.text))

/** How long the prefix of "pro-Iranian" is; 0 where there is none. */
const prefixOf = perForm(({ text, lower }) => {
  const hyphen = text.indexOf('-')
  if (hyphen <= 0 || !prefixes.has(lower.slice(0, hyphen)) || !/^\p{Lu}/u.test(text.slice(hyphen + 1))) return 0
  // "Anti-Corruption Commission"
  return /^\p{Lu}/u.test(text) && knownWord(lower.slice(hyphen + 1)) === Known.Common ? 0 : hyphen
})

function pushParts(words: Token[], token: Token, hyphen: number): void {
  words.push(
    piece(token, token.text.slice(0, hyphen), token.start, token.spaced),
    piece(token, '-', token.start + hyphen, false),
    piece(token, token.text.slice(hyphen + 1), token.start + hyphen + 1, false),
  )
}

function piece({ pos, sentence }: Token, text: string, start: number, spaced: boolean): Token {
  return new Token(start, pos, spaced, sentence, formOf(text, text.toLowerCase().replace(/[’‘ʼ`]/gu, "'")))
}
