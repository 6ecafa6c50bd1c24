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
    if (at === header.title || block.words > longestNames || block.words === 0 || !isNameLike(block)) continue
    const isLined =
      blocks[at - 1]?.kind === 'header' || blocks[at + 1]?.kind === 'header' || at < (header.title ?? header.body)
    if (!isLined) continue
    const below = header.title !== null && at > header.title
    const fields = block.words > longestName ? people(block, words) : oneName(block, below, hasByline, header, words)
    if (fields.length > 0) found.set(at, { ...block, kind: 'header', fields })
  }
  return found
}

const small = /^(?:of|the|and|de|al|el|for)$/u
const isNameLike = ({ kind, text, tokens }: ReadBlock): boolean =>
  (kind === 'short' || (kind === 'body' && text.endsWith(','))) &&
  tokens.every((token) => token.kind === 'mark' || /^[\p{Lu}\p{Lo}\d]/u.test(token.text) || small.test(token.text))

/** "Amna Idris, Peter Okello, and Jane Dole" */
function people(block: ReadBlock, words: WordBook): HeaderField[] {
  const fields = nameFields(block.tokens, words, 'author', false)
  const within = ({ start, end }: HeaderField) =>
    block.tokens.filter((token) => token.start >= start && token.end <= end)
  const known = fields.filter((field) => nameKind(within(field), words) === 'person')
  return fields.length > 1 && known.length * 2 >= fields.length && known.length > 0 ? fields : []
}

function oneName(block: ReadBlock, below: boolean, hasByline: boolean, header: Header, words: WordBook): HeaderField[] {
  const kind = nameKind(block.tokens, words)
  /* A place ("Kherson, Ukraine", "بيروت (رويترز)") is no author, nor is a word whose script has no capitals. */
  const mayBePerson =
    block.words > 1 && !/[,(]\s?\S/u.test(block.text) && block.tokens.every(({ text }) => !/^\p{Lo}/u.test(text))
  const isAuthor =
    ((kind === 'person' || kind === 'desk') && (below || header.title === null)) ||
    (kind === 'unknown' && below && !hasByline && mayBePerson)
  const isOutlet = kind === 'outlet' || kind === 'agency' || (kind === 'unknown' && below && hasByline && mayBePerson)
  if (!isAuthor && !isOutlet) return []
  return nameFields(block.tokens, words, isAuthor ? 'author' : 'publisher', false)
}
