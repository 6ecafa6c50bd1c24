import type { HeaderField } from './HeaderField.js'
import { tokensIn, type LineToken } from './lineTokens.js'
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
  let hasByline = header.lines.some(({ fields }) => fields.some(({ field }) => field === 'author'))
  for (let at = header.first; at <= header.body; at++) {
    const block = blocks[at]!
    if (at === header.title || block.words > longestNames || block.words === 0) continue
    const isLocated = blocks[at + 1]?.kind === 'header' && header.names.includes(at)
    if (!isNameLike(block, words, isLocated)) continue
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
    const parted = partedNames(block, words)
    const fields =
      parted.length > 0
        ? parted
        : several.length > 0
          ? several
          : oneName(block, below, hasByline, isApart, header, words)
    if (fields.length === 0) continue
    found.set(at, { ...block, kind: 'header', fields })
    hasByline ||= fields.some(({ field }) => field === 'author')
  }
  return found
}

const capital = /^[\p{Lu}\p{Lo}\d]/u
/** Where a line is `isLocated`, what follows a name counts for nothing: "Harriet Lowe in Nairobi". */
const isNameLike = ({ kind, text, tokens }: ReadBlock, words: WordBook, isLocated: boolean): boolean =>
  (kind === 'short' ||
    (kind === 'body' && text.endsWith(',')) ||
    (kind === 'item' && nameKind(tokens, words) === 'person')) &&
  (isLocated ? namesOnly(tokens, words) : outsideBrackets(tokens)).every(
    (token, i, all) =>
      token.kind === 'mark' ||
      capital.test(token.text) ||
      words.particles.has(token.folded) ||
      // "Волжский вестник"
      (i > 0 &&
        i === all.length - 1 &&
        words.outletNouns.has(token.folded) &&
        !words.particles.has(token.folded) &&
        !/^[a-z]/u.test(token.text)) ||
      // "Huang Wei-ting"
      (i > 1 && all[i - 1]!.text === '-' && all[i - 1]!.end === token.start && all[i - 2]!.end === all[i - 1]!.start),
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
  if (block.words === 0 || block.words > longestNames || !isNameLike(block, words, isLocated)) return []
  const fields = nameFields(block.tokens, words, 'author', false)
  const within = (field: HeaderField) => tokensIn(block.tokens, field).filter(({ kind }) => kind !== 'mark')
  const isPerson = (field: HeaderField) =>
    within(field).length <= longestName && nameKind(within(field), words) === 'person'
  if (fields.length === 0 || fields.filter(isPerson).length * 2 < fields.length) return []
  /* "Karim Daou, Beirut": one word is the place that they write from. */
  return fields.filter((field) => field.field === 'source' || isPerson(field) || within(field).length > 1)
}

const trail = /^[»›>]$/u
const partsNames = /^[-–—|•·/∙▪]$/u

/**
 * "Lena Okafor - Coast Herald": who wrote it for whom, where one part is an outlet and another a person; of the way to
 * a page, "Coast Herald » Analysis » Shipping", the outlet. Empty where a line is none of these.
 */
function partedNames({ tokens, words: count }: ReadBlock, words: WordBook): HeaderField[] {
  if (count > longestNames || !tokens.some(({ text }) => partsNames.test(text) || trail.test(text))) return []
  const parts: LineToken[][] = [[]]
  let isTrail = false
  for (const [i, token] of tokens.entries()) {
    const isApart = tokens[i - 1]?.end !== token.start && tokens[i + 1]?.start !== token.end
    if (token.kind === 'mark' && isApart && (partsNames.test(token.text) || trail.test(token.text))) {
      isTrail ||= trail.test(token.text)
      parts.push([])
    } else parts.at(-1)!.push(token)
  }
  if (parts.length < 2 || parts.some((part) => part.length === 0 || part.length > longestName + 2)) return []
  const kinds = parts.map((part) => nameKind(part, words))
  const outlet = kinds.indexOf('outlet')
  if (isTrail) return outlet < 0 ? [] : nameFields(parts[outlet]!, words, 'publisher', false)
  if (outlet < 0 || !kinds.some((kind) => kind === 'person' || kind === 'desk')) return []
  return parts.flatMap((part, i) =>
    i === outlet
      ? nameFields(part, words, 'publisher', false)
      : kinds[i] === 'person' || kinds[i] === 'desk'
        ? nameFields(part, words, 'author', false)
        : [],
  )
}

function oneName(
  block: ReadBlock,
  below: boolean,
  hasByline: boolean,
  isApart: boolean,
  header: Header,
  words: WordBook,
): HeaderField[] {
  if (block.tokens.some(({ text }) => trail.test(text))) return []
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
