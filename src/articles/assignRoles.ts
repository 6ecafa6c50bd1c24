import type { BlockRole } from '../types.js'
import { endsTightList } from './evidence/spoiled.js'
import type { Header, ReadBlock } from './ReadBlock.js'

/** A standfirst of one or two sentences has no more words. */
const longestStandfirst = 50
/** A caption has no more words. */
const longestCaption = 30
/** The share of a standfirst's words that the first paragraph repeats. */
const restated = 0.3
/** Below a list's opening line a longer block is text again. */
const longestLink = 24

/** The role of each block from `from` to `to` of one article. */
export function assignRoles(
  blocks: readonly ReadBlock[],
  from: number,
  to: number,
  header: Header | undefined,
  isLast: boolean,
): BlockRole[] {
  const roles = blocks.slice(from, to).map((block) => roleOf(block))
  const set = (place: number, role: BlockRole) => {
    // A header's lines may reach into the next article, where that one's header speaks louder.
    if (place < to) roles[place - from] = role
  }
  const bodyAt = header?.body ?? from
  if (header) readHeaderRoles(blocks, header, set)
  inLists(blocks, bodyAt, to, set)
  const lastBody = lastText(blocks, roles, from, to)
  const isStatement = header?.evidence.some(({ rule }) => rule === 'articles/statement') ?? false
  for (let at = bodyAt; at < to; at++) {
    const block = blocks[at]!
    if (at > lastBody && isLabelPair(block)) set(at, 'boilerplate')
    if (block.kind !== 'short' || roles[at - from] === 'boilerplate' || roles[at - from] === 'caption') continue
    if (header?.title !== undefined && header.title !== null && block.text === blocks[header.title]!.text) {
      set(at, 'caption')
      continue
    }
    if (at > lastBody) {
      const isOwn =
        (at === lastBody + 1 &&
          (endsText(block.text) || (block.words <= longestSigned && endsOpen(blocks[lastBody]!.text)))) ||
        (isStatement && isSignature(blocks, lastBody, at))
      if (!isOwn && (!isLast || trailing(blocks, lastBody + 1, to) > 1)) set(at, 'boilerplate')
    } else if (isHeading(blocks, at, to)) set(at, 'heading')
  }
  belowFurniture(blocks, roles, lastBody + 1, to, set)
  return roles
}

/** "Topics" / "Netherlands", "Primary country" / "Chad" below a text: the page's, where a database prints its "LOAD-DATE: ..." */
const isLabelPair = ({ kind, fields, text, tokens, closes }: ReadBlock): boolean =>
  kind === 'header' &&
  !closes &&
  fields.length > 0 &&
  fields.every(({ labelled }) => labelled === true) &&
  !text.includes(':') &&
  !/^\p{Lu}{2,3}$/u.test(tokens[0]?.text ?? '')

/** Who signs a statement stands right below its text, in no more lines than this. */
const longestSignature = 3

/** "Central Committee" / "Front of the Coast" below a statement, with no line of the page between. */
function isSignature(blocks: readonly ReadBlock[], lastBody: number, at: number): boolean {
  if (at - lastBody > longestSignature) return false
  for (let line = lastBody + 1; line <= at; line++) {
    const { kind, words, text } = blocks[line]!
    if (kind !== 'short' || words > longestSigned || !/^[\p{Lu}\p{Lo}]/u.test(text) || /[?؟:]$/u.test(text))
      return false
  }
  return true
}

/** "For the General Command," above "Bloc of the Valley": who signs has no more words. */
const longestSigned = 8
const endsOpen = (line: string): boolean => line.length < 80 && /[,،]$/u.test(line)

/** "#MoD #Briefing", "Together we will win!": the last line of a post. */
const endsText = (line: string): boolean => line.endsWith('!') || /^#\S{2,40}(?:\s#\S{2,40}){0,20}$/u.test(line)

/** Below the first line of the page after the text, dates and labels are the page's too. */
function belowFurniture(
  blocks: readonly ReadBlock[],
  roles: readonly BlockRole[],
  from: number,
  to: number,
  set: (at: number, role: BlockRole) => void,
) {
  const base = to - roles.length
  let below = false
  for (let at = from; at < to; at++) {
    const { kind, closes, fields } = blocks[at]!
    if (kind === 'furniture') below = true
    else if (
      below &&
      kind === 'header' &&
      !closes &&
      !fields.some(({ field }) => field === 'author' || field === 'source')
    )
      set(at, 'boilerplate')
    if (closes || roles[at - base] === 'paragraph') below = false
  }
}

function roleOf({ kind }: ReadBlock): BlockRole {
  switch (kind) {
    case 'furniture':
    case 'divider':
    case 'credit':
      return 'boilerplate'
    case 'caption':
      return 'caption'
    case 'header':
      return 'header'
    case 'short':
    case 'item':
    case 'body':
      return 'paragraph'
  }
}

/** Title, standfirst, captions and header lines above the text. */
function readHeaderRoles(blocks: readonly ReadBlock[], header: Header, set: (at: number, role: BlockRole) => void) {
  const { first, title, body } = header
  let standfirst = false
  let menu = -1
  for (let at = first; title !== null && at < title; at++) if (blocks[at]!.kind === 'furniture') menu = at
  for (let at = first; at < body; at++) {
    const { kind } = blocks[at]!
    if (kind === 'short' && at < menu) set(at, 'boilerplate')
    else if (at === title) set(at, 'title')
    else if (kind === 'short' || kind === 'body' || kind === 'item') {
      if (title === null || at < title) set(at, 'header')
      else {
        const role = extraRole(blocks, header, at, standfirst)
        standfirst ||= role === 'subtitle'
        set(at, role)
      }
    }
  }
  const below = blocks[body + 1]
  if (
    title === body - 1 &&
    below?.fields.some(({ field }) => field === 'published') &&
    blocks[body]!.words <= longestStandfirst
  ) {
    set(body, 'subtitle')
    return
  }
  /* Header lines, a standfirst, a caption, and only then the text, which says the standfirst again. */
  const [lead, picture, text] = [blocks[body]!, blocks[body + 1], blocks[body + 2]]
  const isLined = blocks[body - 1]?.kind === 'header' || blocks[body - 1]?.kind === 'credit'
  if (title === null || standfirst || !isLined || lead.words > longestStandfirst || text?.kind !== 'body') return
  if (!picture || picture.words > longestCaption || !['caption', 'short', 'body'].includes(picture.kind)) return
  if (sharedWords(lead.text, text.text) < restated) return
  set(body, 'subtitle')
  set(body + 1, 'caption')
}

/** What a line that looks like a title is below the title. */
function extraRole(blocks: readonly ReadBlock[], header: Header, at: number, standfirst: boolean): BlockRole {
  const { words, kind, numbered } = blocks[at]!
  const title = blocks[header.title!]!
  const linesBelow = header.lines.some(({ place }) => place > at)
  const isLast = at === header.body - 1
  if (numbered || (words <= 5 && isLast && !linesBelow && header.lines.length > 0)) return 'heading'
  if (kind === 'body' || (words > 3 && (linesBelow || (!isLast && header.lines.length > 0))))
    return standfirst ? 'caption' : 'subtitle'
  if (words <= 3) return 'header'
  const again = sharedWords(blocks[at]!.text, title.text) >= 0.5
  const isNext = at === header.title! + 1 && words >= 5
  return !standfirst && !again && (words > title.words || words >= 12 || isNext) ? 'subtitle' : 'caption'
}

/** The share of the longer words of `a` that stand in `b` too. */
function sharedWords(a: string, b: string): number {
  const long = (text: string) =>
    new Set(
      text
        .slice(0, 600)
        .toLowerCase()
        .match(/\p{L}{5,}/gu),
    )
  const own = [...long(a)]
  const other = long(b)
  return own.length === 0 ? 0 : own.filter((word) => other.has(word)).length / own.length
}

/** Below "Related stories" stand links, up to the next longer paragraph. */
function inLists(blocks: readonly ReadBlock[], from: number, to: number, set: (at: number, role: BlockRole) => void) {
  let open = false
  let linked = -1
  for (let at = from; at < to; at++) {
    const block = blocks[at]!
    if (open && block.blankBefore > 0 && at - 1 > from && endsTightList(blocks, at - 1)) open = false
    if (block.kind === 'furniture') open = block.opensList || open
    else if (open && block.kind === 'body' && !isLink(block, linked === at - 1)) open = false
    if (open && block.kind !== 'header') {
      set(at, 'boilerplate')
      linked = at
    }
  }
}

const isLink = (block: ReadBlock, afterLink: boolean) =>
  block.words <= longestLink && (/[?!]["'”’)]?$/u.test(block.text) || (block.blankBefore === 0 && afterLink))

/** The place of the last block of text. */
function lastText(blocks: readonly ReadBlock[], roles: readonly BlockRole[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const { kind } = blocks[at]!
    if ((kind === 'body' || kind === 'item') && roles[at - from] === 'paragraph') return at
  }
  return to
}

function trailing(blocks: readonly ReadBlock[], from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (blocks[at]!.kind === 'short') count++
  return count
}

/** A short line with text below it, and no list of short lines around it. */
function isHeading(blocks: readonly ReadBlock[], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const { kind, blankBefore } = blocks[next]!
    if (kind === 'body' || kind === 'item') return true
    if (kind === 'short' && blankBefore === 0 && blocks[next]!.usualBlank > 0) return false
    if (next > at + 4) return false
  }
  return false
}
