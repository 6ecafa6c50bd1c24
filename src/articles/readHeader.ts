import type { Header, ReadBlock } from './ReadBlock.js'
import { restatedShare } from './evidence/restated.js'
import { weighHeader } from './evidence/index.js'
import type { HeaderContext } from './evidence/HeaderEvidence.js'

/** No header is longer, in blocks. */
const longest = 22
/** A standfirst has no more words. */
const longestStandfirst = 50
/** A line above the title that names a section, an outlet or a slug has no more words. */
const longestKicker = 3
/** The name of an outlet or an institute has no more. */
const longestOutlet = 6

/** The article that may begin with block `first`, with the evidence for it; `undefined` where no text follows. Articles are begun from `enough` on. */
export function readHeader(
  blocks: readonly ReadBlock[],
  first: number,
  context: HeaderContext,
  enough: number,
): Header | undefined {
  let title: number | null = null
  const extras: number[] = []
  const names: number[] = []
  const lines: ReadBlock[] = []
  let furniture = 0
  let at = first
  for (; at < blocks.length && at < first + longest; at++) {
    const block = blocks[at]!
    if (block.heads && title !== null) return undefined
    if (block.kind === 'header') {
      if (block.closes) return undefined
      lines.push(block)
      if (block.fields.some(({ field }) => field === 'title')) {
        if (title !== null) return undefined
        title = at
      }
    } else if (block.kind === 'short' || (block.kind === 'item' && block.level > 0)) {
      const isDated = title === null && isDatedTitle(lines[0], first)
      if (namesBelow(block, blocks[at + 1], at > first && (title !== null || isDated), lines, context)) {
        if (isDated) title = lines.shift()!.place
        names.push(at)
      } else if (title === null && /[,&]/u.test(block.text) && context.isNames(block)) return undefined
      else if (title === null) title = at
      else if (isKicker(blocks, title, at, lines)) title = at
      else extras.push(at)
      if (extras.length > 6) return undefined
    } else if (block.kind === 'furniture') {
      if (block.opensList || ++furniture > 12 || title === null) return undefined
    } else if (block.kind === 'divider') {
      if (at === first) return undefined
    } else if (block.kind === 'body' || block.kind === 'item') {
      if (block.kind === 'body' && isStandfirst(blocks, at, title, lines, context)) continue
      if (at === first && title === null && !block.dateline && !isSentenceTitle(blocks, at)) break
      if (title === null && lines.length === 0 && isSentenceTitle(blocks, at)) {
        title = at
        continue
      }
      break
    }
  }
  const body = blocks[at]
  if (!body || at >= first + longest || (body.kind !== 'body' && body.kind !== 'item')) return undefined
  if (title === null && isDatedTitle(lines[0], first)) {
    title = first
    lines.shift()
  }
  const better = extras.find((extra) => blocks[extra]!.words >= 4 && !blocks[extra]!.numbered)
  if (
    title !== null &&
    better !== undefined &&
    blocks[title]!.words <= longestKicker &&
    context.isOutlet(blocks[title]!)
  ) {
    extras.splice(extras.indexOf(better), 1)
    title = better
  }
  const own = title === null ? undefined : belowNumber(blocks, title, extras, context)
  if (own !== undefined) {
    extras.splice(extras.indexOf(own), 1)
    title = own
  }
  const lower = title === null ? undefined : belowMasthead(blocks, title, at, extras, lines)
  if (lower !== undefined) {
    extras.splice(extras.indexOf(lower), 1)
    title = lower
  }
  return weighHeader({ first, title, body: at, extras, names, lines }, blocks, context, enough)
}

/** The number of a dispatch has no more words. */
const longestNumber = 6

/** "Special Dispatch No. 10711" above "Columnist: The bank has become a museum": the number of a series is no title. */
function belowNumber(
  blocks: readonly ReadBlock[],
  title: number,
  extras: readonly number[],
  context: HeaderContext,
): number | undefined {
  if (blocks[title]!.words > longestNumber || !context.isSeries(blocks[title]!)) return undefined
  return extras.find((at) => at === title + 1 && blocks[at]!.words >= 5 && !context.isSeries(blocks[at]!))
}

/** A masthead has no more words. */
const longestMasthead = 6

/** "The Levant Morning Brief / 15 April 2024 / Drones over three countries": the lower line is what the text says again. */
function belowMasthead(
  blocks: readonly ReadBlock[],
  title: number,
  body: number,
  extras: readonly number[],
  lines: readonly ReadBlock[],
): number | undefined {
  if (blocks[title]!.words > longestMasthead || blocks[title]!.level > 0) return undefined
  const below = extras.filter((at) => blocks[at]!.words >= 5 && lines.some(({ place }) => place > title && place < at))
  if (below.length === 0) return undefined
  const said = (place: number) => restatedShare(blocks, place, body) ?? 0
  return said(title) < 0.2 ? below.find((at) => said(at) >= 0.3) : undefined
}

/** "Burma" above "Junta jets strike village school": a line of a word or three, and a longer one below. */
function isKicker(blocks: readonly ReadBlock[], title: number, at: number, lines: readonly ReadBlock[]): boolean {
  const upper = blocks[title]!
  const lower = blocks[at]!
  if (upper.words > longestKicker || lower.words < 4 || upper.level > 0) return false
  /* "Conscripts without boots" is a title itself. */
  if (/\s\p{Ll}{4}/u.test(upper.text)) return false
  return title === at - 1 && !lines.some(({ place }) => place > title)
}

/** Below a title: people ("Lorna Tan"), or below a header line too an outlet ("Center for Frontline Studies"). */
const namesBelow = (
  block: ReadBlock,
  next: ReadBlock | undefined,
  below: boolean,
  lines: readonly ReadBlock[],
  context: HeaderContext,
): boolean =>
  below &&
  block.level === 0 &&
  (context.isNames(block, next?.kind === 'header') ||
    (lines.length > 0 && block.words <= longestOutlet && context.isOutlet(block)) ||
    ((isDated(next) || next?.kind === 'body') && context.isOffice(block)))

/** Between a title and the date on its line stands no more than ", " or a word that goes with dates: " Update, ". */
const longestGap = 12

/** "Flash Update, 3 March 2024" where no other line is a title. */
const isDatedTitle = (line: ReadBlock | undefined, first: number): boolean =>
  line?.place === first &&
  line.words >= 4 &&
  line.fields.length === 2 &&
  line.fields[0]!.field === 'bare' &&
  line.fields[1]!.field === 'published' &&
  line.fields[1]!.start - line.fields[0]!.end <= longestGap

/** A sentence or two between title and header lines: "... minister says. / March 3, 2024". Below a date another one is the next article's. */
function isStandfirst(
  blocks: readonly ReadBlock[],
  at: number,
  title: number | null,
  lines: readonly ReadBlock[],
  context: HeaderContext,
): boolean {
  if (title === null || blocks[at]!.words > longestStandfirst || blocks[at]!.dateline) return false
  const next = blocks[at + 1]
  const isBylined =
    next?.kind === 'short' && isDated(blocks[at + 2]) && (context.isOffice(next) || context.isNames(next))
  return headerFollows(blocks, isBylined ? at + 1 : at) && !(lines.some(isDated) && isDated(nextHeader(blocks, at)))
}

const isDated = (block: ReadBlock | undefined): boolean =>
  block?.fields.some(({ field, value }) => field === 'published' && value) ?? false

/** The header line that follows a block, past furniture and pictures. */
function nextHeader(blocks: readonly ReadBlock[], at: number): ReadBlock | undefined {
  for (let next = at + 1; next <= at + 4; next++) if (blocks[next]?.kind === 'header') return blocks[next]
  return undefined
}

/** A stop inside: two sentences. */
const holdsStop = /[.!?]\s\p{Lu}/u

/** A title that ends with a stop is one only where header lines follow. */
const isSentenceTitle = (blocks: readonly ReadBlock[], at: number): boolean =>
  blocks[at]!.kind === 'body' &&
  blocks[at]!.words <= 25 &&
  blocks[at]!.words >= 3 &&
  !holdsStop.test(blocks[at]!.text) &&
  (headerFollows(blocks, at) || isAboveStandfirst(blocks, at))

/** A title with a stop and a standfirst below has no more words. */
const longestStopped = 12

/** "The general who never slept." above "A uniform, a bill and two weddings: what remains of him." and a byline. */
const isAboveStandfirst = (blocks: readonly ReadBlock[], at: number): boolean => {
  const next = blocks[at + 1]
  return (
    blocks[at]!.words <= longestStopped &&
    next?.kind === 'body' &&
    !next.dateline &&
    next.words > blocks[at]!.words &&
    next.words <= longestStandfirst &&
    next.blankBefore === blocks[at]!.blankBefore &&
    headerFollows(blocks, at + 1)
  )
}

/** "Heading / text / 17 Feb 2024 - 13:05 / Heading": the date is that of what follows. */
const isUpper = (block: ReadBlock | undefined): boolean => block !== undefined && block.kind !== 'short'

const isBetween = (block: ReadBlock | undefined): boolean =>
  block?.kind === 'caption' || block?.kind === 'credit' || (block?.kind === 'furniture' && !block.opensList)

function headerFollows(blocks: readonly ReadBlock[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    const block = blocks[next]
    if (!block || block.closes) return false
    if (block.kind === 'caption' || block.kind === 'credit' || (block.kind === 'furniture' && !block.opensList))
      continue
    if (block.kind !== 'header') return false
    if (block.fields.every(({ field }) => field === 'time')) continue
    if (!block.fields.some(({ field }) => field === 'published' || field === 'author' || field === 'source'))
      return false
    const isCredit = block.fields.every(({ field }) => field === 'source' || field === 'time')
    while (blocks[next]?.kind === 'header') next++
    if (!isCredit) return isUpper(blocks[next])
    let between = 0
    while (isBetween(blocks[next]) && between++ < 8) next++
    /* "text / Source: ..." ends an article. */
    return blocks[next]?.kind === 'body' || blocks[next]?.kind === 'item'
  }
  return false
}
