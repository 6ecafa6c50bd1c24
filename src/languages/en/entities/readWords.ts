import { shapeOf, Shape, type Token } from '../../../text/Token.js'
import { prefixes } from './words/functionWords.js'

/**
 * The tokens as names need them: "pro-Iranian" in its parts, as the prefix is no part of the name; "S-3" "00s", which
 * the tokenizer cut, in one.
 */
export function readWords(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const token of tokens) {
    const last = words.at(-1)
    if (last && !token.spaced && token.shape & Shape.Digit && last.shape & Shape.Digit && isDesignation(last, token)) {
      words[words.length - 1] = piece(last, last.text + token.text, last.start, last.spaced)
    } else if (token.shape & Shape.Letter && token.text.length > 4 && token.text.includes('-')) pushParts(words, token)
    else words.push(token)
  }
  return words
}

/** "S-3" + "00s", "9" + "M729" */
const isDesignation = (left: Token, right: Token): boolean =>
  left.sentence === right.sentence &&
  left.end === right.start &&
  ((left.shape & Shape.Letter) !== 0 ? left.text.includes('-') : /^\p{Lu}/u.test(right.text))

function pushParts(words: Token[], token: Token): void {
  const hyphen = token.text.indexOf('-')
  if (!prefixes.has(token.lower.slice(0, hyphen)) || !/^\p{Lu}/u.test(token.text.slice(hyphen + 1))) {
    words.push(token)
    return
  }
  words.push(
    piece(token, token.text.slice(0, hyphen), token.start, token.spaced),
    piece(token, '-', token.start + hyphen, false),
    piece(token, token.text.slice(hyphen + 1), token.start + hyphen + 1, false),
  )
}

const piece = (token: Token, text: string, start: number, spaced: boolean): Token => ({
  ...token,
  text,
  lower: text.toLowerCase().replace(/[’‘ʼ`]/gu, "'"),
  start,
  end: start + text.length,
  shape: shapeOf(text),
  spaced,
})
