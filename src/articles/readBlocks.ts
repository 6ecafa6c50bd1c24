import type { TextBlock } from '../blocks/findBlocks.js'
import { isCode, isInitials } from './isCode.js'
import { foldedWords, lineTokens } from './lineTokens.js'
import { withoutMarkup } from './markup.js'
import type { BlockKind, ReadBlock } from './ReadBlock.js'
import { readCaption } from './readCaption.js'
import { readDateline } from './readDateline.js'
import { readFurniture } from './readFurniture.js'
import { labelledFields, readHeaderLine } from './readHeaderLine.js'
import { readMailLine } from './readMailLine.js'
import { inContext } from './inContext.js'
import { looksLikeTitle, isNumbered, isTitleCase } from './titleShape.js'
import { withoutNotes } from './withoutNotes.js'
import type { PhraseMeaning, WordBook } from './WordBook.js'

/** A longer block is text; only its beginning is looked at. */
const longestLine = 420
/** A longer line is text or furniture, and furniture tells by its first words, its end or a telling word. */
const longestTitle = 200
/** A line that ends with a stop is no title; a sentence that is longer is no header line either. */
const longestSentence = 100
/** How far around a block its usual number of blank lines is counted. */
const neighbours = 7

/** "- Ghost villages -": a wire's heading. */
const betweenDashes = /^[-–—] \S.{1,60} [-–—]$/u
const lettersOrDigits = /[\p{L}\p{Nd}]/u
const finalStop = /[.!?…。۔؟।][)\]"'”’»›*_]{0,3}$/u
const address = /^<?(?:https?:\/\/|www\.)[^\s<>]{4,2000}>?$/u
const tag = /<(?!!\[)[^<>]{1,300}>/gu
/** "thenorthernpost.example" */
const isDomain = (line: string): boolean => /^[\p{L}\d.-]{4,70}$/u.test(line) && /[\p{L}\d]\.\p{L}{2,12}$/u.test(line)
const bullet = /^(?:[-–—*•‣▪◦●·✔►]|\(?(?:\d{1,3}|\p{L})[.)])\s/u

/** The number of a document: "S/2024/9188", "418-06-03-2024". */
const isReference = (line: string) =>
  /^[\p{Lu}\p{Nd}][\p{L}\p{Nd}/().-]{4,40}$/u.test(line) && /[/-]/u.test(line) && /\p{Nd}/u.test(line)

/** The marks around a picture's credit. */
const endMarks = /[)\]©|/:]/u
const isPlain = /^[\p{L}\p{N}\p{P}\s]*$/u

/** `<dc:creator>`, `<pubDate>`: a tag that says what stands in it. */
const named = /^<(?:[a-z]{1,10}:)?(?<name>[a-z]{4,20})[\s>]/iu

function taggedFields(opening: string, tokens: ReadBlock['tokens'], words: WordBook): ReadBlock['fields'] | undefined {
  const name = named.exec(opening)?.groups?.['name']?.toLowerCase()
  const label = name === undefined ? undefined : words.phraseAt([name], 0, (meaning) => meaning.label !== undefined)
  const field = label?.meaning.label
  if (tokens.length === 0 || (field !== 'author' && field !== 'published' && field !== 'source')) return undefined
  return labelledFields(field, tokens, words)
}

/** How much of a long line's beginning and end is looked at. */
const reach = 160

/** A cheap look at a long line, before its words are read. */
function mayBeFurniture(line: string, words: WordBook): boolean {
  if (/[^\0-\u024F\u2000-\u206F]/u.test(line.slice(0, 20))) return true
  if (endMarks.test(line.slice(-45))) return true
  if (opensPhrase(line, words)) {
    const start = foldedWords(lineTokens(line.slice(0, 60), 0, words.fold, 8))
    if (words.phraseAt(start, 0, opensFurniture) !== undefined) return true
  }
  const ends = line.length > 2 * reach ? line.slice(0, reach) + line.slice(-reach) : line
  return words.holdsFurniture(ends)
}
/** Whether the first word of a line opens a phrase: most lines are told by it. */
const opensPhrase = (line: string, words: WordBook): boolean => {
  const first = foldedWords(lineTokens(line.slice(0, 40), 0, words.fold, 3), 1)
  return first.length === 0 || words.openers.has(first[0]!)
}
const opensFurniture = ({ list, start, marked, caption, label, byline, credit, writtenFor, firstIn }: PhraseMeaning) =>
  Boolean(list ?? start ?? marked ?? caption ?? byline ?? credit ?? writtenFor ?? firstIn) || label !== undefined

/** Each block of a dump with what its own line says. Linear. */
export function readBlocks(text: string, blocks: readonly TextBlock[], words: WordBook): ReadBlock[] {
  const usual = usualBlanks(blocks)
  return inContext(
    blocks.map((block, place) => readBlock(text, block, place, usual[place]!, words)),
    words,
  )
}

const nothing: readonly never[] = []
/** What a line is told to be, beside what every line has. */
type Look = Partial<
  Pick<ReadBlock, 'opensList' | 'inside' | 'titleCase' | 'numbered' | 'fields' | 'closes' | 'dateline'>
>

function readBlock(text: string, block: TextBlock, place: number, usualBlank: number, words: WordBook): ReadBlock {
  const { level, start, end } = withoutMarkup(text, block)
  const length = end - start
  const line = text.slice(start, end)
  const stop = finalStop.test((line.endsWith(']') ? withoutNotes(line.slice(-24)) : line).slice(-8))
  /* One literal for all, so that the engine sees one shape of object. */
  const as = (
    kind: BlockKind,
    count: number,
    tokens: ReadBlock['tokens'],
    { opensList, inside, titleCase, numbered, fields, closes, dateline }: Look,
  ): ReadBlock => ({
    start: block.start,
    end: block.end,
    place,
    inner: { start, end },
    text: line,
    level,
    kind,
    opensList: opensList ?? false,
    inside: inside ?? false,
    words: count,
    stop,
    titleCase: titleCase ?? false,
    numbered: numbered ?? false,
    fields: fields ?? nothing,
    closes: closes ?? false,
    heads: false,
    dateline,
    tokens,
    blankBefore: block.lines[0]?.blankBefore ?? 0,
    usualBlank,
  })
  const dateline = readDateline(text, { start, end }, words)
  const isText =
    length > longestLine ||
    (length > (stop ? longestSentence : longestTitle) &&
      !dateline &&
      level === 0 &&
      isPlain.test(line.slice(0, 40)) &&
      !mayBeFurniture(line, words))
  if (isText) return as('body', Math.round(length / 6), nothing, { dateline })
  const tokens = lineTokens(line, start, words.fold)
  const list = foldedWords(tokens)
  if (!lettersOrDigits.test(line)) return as('divider', list.length, tokens, { dateline })
  if (address.test(line)) return as('header', list.length, tokens, { dateline, fields: [{ field: 'url', start, end }] })
  if (isDomain(line)) return as('header', list.length, tokens, { fields: [{ field: 'publisher', start, end }] })
  if (line.startsWith('<') && !lettersOrDigits.test(line.replace(tag, '')))
    return as('furniture', list.length, tokens, {})
  const told = text[block.start] === '<' ? taggedFields(text.slice(block.start, start), tokens, words) : undefined
  if (told) return as('header', list.length, tokens, { fields: told })
  const mail = line.includes('@') ? readMailLine(tokens, words) : undefined
  if (mail) return as('header', list.length, tokens, { fields: mail })
  const furniture = readFurniture(list, line, words)
  if (furniture)
    return as('furniture', list.length, tokens, {
      dateline,
      opensList: furniture === 'list',
      inside: furniture === 'inside',
    })
  const picture = readCaption(line, tokens, list, words)
  if (picture) return as(picture, list.length, tokens, { dateline })
  /* "KHARTOUM, Sudan, 3 March (Reuters) -"; not "Source: Reuters". */
  if (dateline?.agency && dateline.end >= end - 1 && !line.includes(':'))
    return as('header', list.length, tokens, { dateline })
  const header = readHeaderLine(tokens, words)
  if (header) return as('header', list.length, tokens, header)
  if (isCode(line))
    return as('header', list.length, tokens, { fields: [{ field: 'note', start, end }], closes: isInitials(line) })
  if (isReference(line)) return as('header', list.length, tokens, { dateline, fields: [{ field: 'note', start, end }] })
  if (dateline && dateline.end >= end - 1) return as('header', list.length, tokens, { dateline })
  const { kind, ...look } = shape(line, tokens, level, stop, words)
  if (kind !== 'body') return as(kind, list.length, tokens, look)
  /* The words of a text are not asked for any more, but behind the code of a database's field: "LP". */
  return as(kind, list.length, words.codes.has(tokens[0]?.text ?? '') ? tokens : nothing, { ...look, dateline })
}

function shape(
  line: string,
  tokens: ReadBlock['tokens'],
  level: number,
  stop: boolean,
  words: WordBook,
): { kind: BlockKind; titleCase: boolean; numbered: boolean } {
  const numbered = isNumbered(line)
  if (line.length < 70 && betweenDashes.test(line)) return { kind: 'short', titleCase: false, numbered: true }
  const short = looksLikeTitle(line, tokens, words, level)
  if (numbered && short) return { kind: 'short', titleCase: false, numbered }
  if (bullet.test(line) && (!stop || tokens.length < 30)) return { kind: 'item', titleCase: false, numbered }
  return { kind: short ? 'short' : 'body', titleCase: short && isTitleCase(tokens), numbered }
}

/** For each block the number of blank lines that most blocks around it have before them. */
function usualBlanks(blocks: readonly TextBlock[]): number[] {
  const blanks = blocks.map(({ lines }) => Math.min(lines[0]?.blankBefore ?? 0, 4))
  const counts = [0, 0, 0, 0, 0]
  const usual: number[] = []
  for (let i = 1; i < Math.min(blanks.length, neighbours); i++) counts[blanks[i]!]!++
  for (let i = 0; i < blanks.length; i++) {
    if (i + neighbours < blanks.length) counts[blanks[i + neighbours]!]!++
    if (i - neighbours >= 1) counts[blanks[i - neighbours]!]!--
    let best = 0
    for (let n = 1; n < counts.length; n++) if (counts[n]! > counts[best]!) best = n
    usual.push(best)
  }
  return usual
}
