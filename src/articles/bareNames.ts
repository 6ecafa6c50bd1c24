import type { HeaderField } from './HeaderField.js'
import { nameFields, nameKind } from './names.js'
import type { Header, ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A name has no more words, a line of several names no more than that. */
const longestName = 5
const longestNames = 14

/**
 * Short lines of a header that are names: an author between header lines ("Tim Anderson"), an outlet ("South Front",
 * "Global Research,"). They become header lines with their field.
 */
export function bareNames(blocks: readonly ReadBlock[], header: Header, words: WordBook): Map<number, ReadBlock> {
  const found = new Map<number, ReadBlock>()
  const hasByline = header.lines.some(({ fields }) => fields.some(({ field }) => field === 'author'))
  for (let at = header.first; at <= header.body; at++) {
    const block = blocks[at]!
    if (at === header.title || block.words > longestNames || block.words === 0) continue
    const isLocated = blocks[at + 1]?.kind === 'header' && header.names.includes(at)
    if (!isNameLike(block, isLocated ? words : undefined)) continue
    const isLined =
      header.names.includes(at) ||
      blocks[at - 1]?.kind === 'header' ||
      blocks[at + 1]?.kind === 'header' ||
      at < (header.title ?? header.body)
    if (!isLined) continue
    const below = header.title !== null && at > header.title
    /* "Operational Context" apart from the header lines, which stand together: a heading. */
    const isApart =
      block.blankBefore > 0 && blocks[at - 1]?.blankBefore === 0 && blocks[at + 1]?.kind !== 'header' && !isLocated
    const several = block.words > longestName || header.names.includes(at) ? people(block, words, isLocated) : []
    const fields = several.length > 0 ? several : oneName(block, below, hasByline, isApart, header, words)
    if (fields.length > 0) found.set(at, { ...block, kind: 'header', fields })
  }
  return found
}

const small = /^(?:of|the|and|de|al|el|for)$/u
const capital = /^[\p{Lu}\p{Lo}\d]/u
/** With `words` what follows a name counts for nothing: "Harriet Lowe in Nairobi". */
const isNameLike = ({ kind, text, tokens }: ReadBlock, words?: WordBook): boolean =>
  (kind === 'short' || (kind === 'body' && text.endsWith(','))) &&
  (words ? namesOnly(tokens, words) : outsideBrackets(tokens)).every(
    (token) => token.kind === 'mark' || capital.test(token.text) || small.test(token.text),
  )

function namesOnly(tokens: ReadBlock['tokens'], words: WordBook): ReadBlock['tokens'] {
  const tail = tokens.findIndex(({ folded }, i) => i > 1 && words.afterNames.has(folded))
  return tail < 0 ? outsideBrackets(tokens) : tokens.slice(0, tail)
}

/** "Nadia Farouk (now) and Tom Ashdown (earlier)" without what brackets hold. */
function outsideBrackets(tokens: ReadBlock['tokens']): ReadBlock['tokens'] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '(') depth++
    else if (text === ')') depth--
    else return depth === 0
    return false
  })
}

/** The people that a line names and nothing else: "Amna Idris, Peter Okello, and Jane Dole". */
export function people(block: ReadBlock, words: WordBook, isLocated = false): HeaderField[] {
  if (block.words === 0 || block.words > longestNames || !isNameLike(block, isLocated ? words : undefined)) return []
  const fields = nameFields(block.tokens, words, 'author', false)
  const within = ({ start, end }: HeaderField) =>
    block.tokens.filter((token) => token.start >= start && token.end <= end && token.kind !== 'mark')
  const isPerson = (field: HeaderField) =>
    within(field).length <= longestName && nameKind(within(field), words) === 'person'
  if (fields.length === 0 || fields.filter(isPerson).length * 2 < fields.length) return []
  /* "Karim Daou, Beirut": one word is the place that they write from. */
  return fields.filter((field) => isPerson(field) || within(field).length > 1)
}

function oneName(
  block: ReadBlock,
  below: boolean,
  hasByline: boolean,
  isApart: boolean,
  header: Header,
  words: WordBook,
): HeaderField[] {
  const kind = nameKind(block.tokens, words)
  /* A place ("Kherson, Ukraine", "بيروت (رويترز)") is no author, nor is a word whose script has no capitals. */
  const mayBePerson =
    !isApart &&
    block.words > 1 &&
    !/[,(]\s?\S/u.test(block.text) &&
    block.tokens.every(({ text }) => !/^\p{Lo}/u.test(text))
  const isAuthor =
    ((kind === 'person' || kind === 'desk') && (below || header.title === null)) ||
    (kind === 'unknown' && below && !hasByline && mayBePerson)
  const isOutlet = kind === 'outlet' || kind === 'agency' || (kind === 'unknown' && below && hasByline && mayBePerson)
  if (!isAuthor && !isOutlet) return []
  return nameFields(block.tokens, words, isAuthor ? 'author' : 'publisher', false)
}
