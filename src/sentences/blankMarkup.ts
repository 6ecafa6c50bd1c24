/**
 * What pages leave inside their text and readers do not see, blanked out at the same length, so that every offset stays:
 * HTML's character references become the character and spaces, Markdown's links and stars and the numbers of footnotes
 * become spaces.
 *
 *     “We lost 3&nbsp;tanks”.[12] [SANA](https://sana.sy) said
 *     “We lost 3      tanks”.      SANA                   said
 */
export function blankMarkup(text: string): string {
  if (!mayHold.test(text)) return text
  return text
    .replace(reference, padded)
    .replace(link, (_, start: string, words: string, end: string) => blank(start) + words + blank(end))
    .replace(stars, blank)
    .replace(footnote, (_, before: string, number: string) => before + blank(number))
    .replace(raised, (_, before: string, number: string) => before + blank(number))
}

const mayHold = /&[#\p{L}]|\]\(|\*\*|__|\[\d|[.!?”"][\u00B9\u00B2\u00B3\u2070-\u2079]/u
const reference = /&(?<name>#\d{2,5}|#[xX][\da-fA-F]{2,4}|[a-zA-Z]{2,8});/gu
const link = /(?<start>!?\[)(?<words>[^[\]\n]{1,200})(?<end>\]\([^\s()]{1,400}\))/gu
const stars = /\*\*|__/gu
const footnote = /(?<before>[\p{L}\p{N}.,;:!?”"’')%] ?)(?<number>\[\d{1,3}\])/gu
const raised = /(?<before>[.,;!?”"])(?<number>[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3})/gu

const blank = (printed: string): string => ' '.repeat(printed.length)

/** References by name; what closes or hangs on a word stands at the end of its blanks, all else at their start. */
const names: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: ' ',
  shy: ' ',
  amp: '&',
  quot: '"',
  apos: '’',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  pound: '£',
  euro: '€',
}
const closing = new Set(['”', '’', '»', "'", '…'])

function padded(printed: string, name: string): string {
  const character = characterOf(name)
  if (character === undefined) return printed
  const spaces = ' '.repeat(printed.length - 1)
  return closing.has(character) ? spaces + character : character + spaces
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return names[name]
  const isHex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  // No half of a character, and nothing that controls.
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined
}
