import type { HeaderField } from './HeaderField.js'
import { foldedWords, type LineToken } from './lineTokens.js'
import { nameKind } from './names.js'
import type { ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A page's title as a browser shows it: where the title itself ends, and whose page it is. */
export interface TitleTail {
  /** The offset behind the title. */
  readonly end: number
  readonly publisher: HeaderField
}

/** An outlet's name has no more tokens, and a title no fewer before it. */
const longestOutlet = 7
const shortestTitle = 3
/** A section between a title and its outlet has no more: "| Middle East | Coast Herald". */
const longestSection = 4

const dash = /^[-–—]$/u
const bar = /^[|•·»]$/u

/** "Tanker hit off port | Shipping | Coast Herald", "Ten killed in blast - BBC News"; of "... – WSJ" and "... — ministry", which say who says so, nothing. */
export function readTitleTail({ tokens }: ReadBlock, words: WordBook): TitleTail | undefined {
  let mark = tokens.length - 2
  const lowest = Math.max(shortestTitle, tokens.length - longestOutlet - 1)
  while (mark >= lowest && !parts(tokens, mark)) mark--
  if (mark < lowest) return undefined
  const tail = tokens.slice(mark + 1)
  if (!isOutlet(tail, dash.test(tokens[mark]!.text), words)) return undefined
  let cut = mark
  for (let at = mark - 1; at >= Math.max(shortestTitle, cut - longestSection - 1); at--) {
    if (parts(tokens, at) && bar.test(tokens[at]!.text)) cut = at
  }
  return { end: tokens[cut - 1]!.end, publisher: { field: 'publisher', start: tail[0]!.start, end: tail.at(-1)!.end } }
}

/** A mark with white space on both sides. */
const parts = (tokens: readonly LineToken[], at: number): boolean => {
  const { text, start, end, kind } = tokens[at]!
  return (
    kind === 'mark' && (bar.test(text) || dash.test(text)) && tokens[at - 1]!.end < start && tokens[at + 1]!.start > end
  )
}

function isOutlet(tail: readonly LineToken[], afterDash: boolean, words: WordBook): boolean {
  const kind = nameKind(tail, words)
  if (!afterDash) return kind === 'outlet' || kind === 'agency'
  const names = foldedWords(tail)
  if (kind !== 'outlet' || names.length < 2 || names.some((name) => words.institutions.has(name))) return false
  // A headline drops the article of whom it quotes: "... - Washington Post".
  const whole = ['the', ...names]
  return words.phraseAt(whole, 0, ({ outlet }) => Boolean(outlet))?.end !== whole.length
}
