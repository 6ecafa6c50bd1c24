import { nameFields, nameKind } from './names.js'
import type { Header, ReadBlock } from './ReadBlock.js'
import type { WordBook } from './WordBook.js'

/** A name has no more words. */
const longestName = 5

/**
 * Short lines of a header that are names: an author between header lines ("Tim Anderson"), an outlet ("South Front",
 * "Global Research,"). They become header lines with their field.
 */
export function bareNames(blocks: readonly ReadBlock[], header: Header, words: WordBook): Map<number, ReadBlock> {
  const found = new Map<number, ReadBlock>()
  const hasByline = header.lines.some(({ fields }) => fields.some(({ field }) => field === 'author'))
  for (let at = header.first; at <= header.body; at++) {
    const block = blocks[at]!
    if (at === header.title || block.words > longestName || block.words === 0) continue
    if (block.kind !== 'short' && !(block.kind === 'body' && /,$/u.test(block.text))) continue
    if (
      !block.tokens.every(
        ({ kind, text }) =>
          kind === 'mark' || /^[\p{Lu}\p{Lo}\d]/u.test(text) || /^(?:of|the|and|de|al|el|for)$/u.test(text),
      )
    )
      continue
    const isLined =
      blocks[at - 1]?.kind === 'header' || blocks[at + 1]?.kind === 'header' || at < (header.title ?? header.body)
    if (!isLined) continue
    const kind = nameKind(block.tokens, words)
    const below = header.title !== null && at > header.title
    const isAuthor =
      ((kind === 'person' || kind === 'desk') && (below || header.title === null)) ||
      (kind === 'unknown' && below && !hasByline && block.words > 1)
    const isOutlet = kind === 'outlet' || kind === 'agency' || (kind === 'unknown' && below && hasByline)
    if (!isAuthor && !isOutlet) continue
    const fields = nameFields(block.tokens, words, isAuthor ? 'author' : 'publisher', false)
    if (fields.length > 0) found.set(at, { ...block, kind: 'header', fields })
  }
  return found
}
