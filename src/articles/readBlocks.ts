import type { TextBlock } from '../blocks/findBlocks.js'
import { lineTokens } from './lineTokens.js'
import { withoutMarkup } from './markup.js'
import type { BlockKind, ReadBlock } from './ReadBlock.js'
import { readCaption } from './readCaption.js'
import { readDateline } from './readDateline.js'
import { readFurniture } from './readFurniture.js'
import { readHeaderLine } from './readHeaderLine.js'
import { inContext } from './inContext.js'
import { looksLikeTitle, isNumbered, isTitleCase } from './titleShape.js'
import type { PhraseMeaning, WordBook } from './WordBook.js'

/** A longer block is text; only its beginning is looked at. */
const longestLine = 420
/** A longer line is text or furniture, and furniture tells by its first words, its end or a telling word. */
const longestTitle = 200
/** How far around a block its usual number of blank lines is counted. */
const neighbours = 7

const lettersOrDigits = /[\p{L}\p{Nd}]/u
const finalStop = /[.!?…。۔؟।][)\]"'”’»›*_]{0,3}$/u
const address = /^<?(?:https?:\/\/|www\.)[^\s<>]{4,2000}>?$/u
const bullet = /^(?:[-–—*•‣▪◦●·✔►]|\(?(?:\d{1,3}|\p{L})[.)])\s/u

/** The number of a document: "S/2024/9188", "418-06-03-2024". */
const isReference = (line: string) =>
  /^[\p{Lu}\p{Nd}][\p{L}\p{Nd}/().-]{4,40}$/u.test(line) && /[/-]/u.test(line) && /\p{Nd}/u.test(line)

/** The marks around a picture's credit. */
const endMarks = /[)\]©|/:]/u
const isPlain = /^[\p{L}\p{N}\p{P}\s]*$/u

/** A cheap look at a long line, before its words are read. */
function mayBeFurniture(line: string, words: WordBook): boolean {
  if (/[^\0-\u024F\u2000-\u206F]/u.test(line.slice(0, 20))) return true
  const start = lineTokens(line.slice(0, 60), 0, words.fold, 8).flatMap(({ kind, folded: word }) =>
    kind === 'mark' ? [] : word,
  )
  return (
    words.phraseAt(start, 0, opensFurniture) !== undefined ||
    endMarks.test(line.slice(-45)) ||
    words.telling.test(line.toLowerCase())
  )
}
const opensFurniture = ({ list, start, marked, caption, label, byline, credit }: PhraseMeaning) =>
  Boolean(list ?? start ?? marked ?? caption ?? byline ?? credit) || label !== undefined

/** Each block of a dump with what its own line says. Linear. */
export function readBlocks(text: string, blocks: readonly TextBlock[], words: WordBook): ReadBlock[] {
  const usual = usualBlanks(blocks)
  return inContext(
    blocks.map((block, place): ReadBlock => {
      const { level, ...inner } = withoutMarkup(text, block)
      const length = inner.end - inner.start
      const line = text.slice(inner.start, inner.end)
      const known = {
        ...{ start: block.start, end: block.end, place, inner, text: line, level },
        ...{ blankBefore: block.lines[0]?.blankBefore ?? 0, usualBlank: usual[place]! },
      }
      const stop = finalStop.test(length > longestLine ? line.slice(-8) : line)
      const dateline = readDateline(text, inner, words)
      const asBody = {
        ...known,
        kind: 'body' as const,
        opensList: false,
        inside: false,
        stop,
        titleCase: false,
        numbered: false,
        fields: [],
        closes: false,
        dateline,
        tokens: [],
      }
      const isLong = length > longestTitle && isPlain.test(line.slice(0, 40)) && !mayBeFurniture(line, words)
      if (length > longestLine || (isLong && !dateline)) return { ...asBody, words: Math.round(length / 6) }
      const tokens = lineTokens(line, inner.start, words.fold)
      const list = tokens.filter(({ kind }) => kind !== 'mark').map(({ folded }) => folded)
      const seen = { ...asBody, words: list.length, tokens }
      if (!lettersOrDigits.test(line)) return { ...seen, kind: 'divider' }
      if (address.test(line)) return { ...seen, kind: 'header', fields: [{ field: 'url', ...inner }] }
      const furniture = readFurniture(list, line, words)
      if (furniture)
        return { ...seen, kind: 'furniture', opensList: furniture === 'list', inside: furniture === 'inside' }
      const picture = readCaption(line, tokens, list, words)
      if (picture) return { ...seen, kind: picture }
      const header = readHeaderLine(tokens, words)
      if (header) return { ...seen, kind: 'header', ...header, dateline: undefined }
      if (isReference(line)) return { ...seen, kind: 'header', fields: [{ field: 'note', ...inner }] }
      if (dateline && dateline.end >= inner.end - 1) return { ...seen, kind: 'header', dateline }
      const look = shape(line, tokens, level, stop, words)
      return { ...seen, ...look, dateline: look.kind === 'body' ? dateline : undefined }
    }),
    words,
  )
}

function shape(
  line: string,
  tokens: ReadBlock['tokens'],
  level: number,
  stop: boolean,
  words: WordBook,
): { kind: BlockKind; titleCase: boolean; numbered: boolean } {
  const numbered = isNumbered(line)
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
