import type { Line } from '../lines/splitLines.js'
import type { Span } from '../types.js'

/** Lines that read as one: a paragraph, a heading, an item of a list. */
export interface TextBlock extends Span {
  readonly lines: readonly Line[]
}

/** Hard-wrapped print is so wide, in characters: mail and wire copy break at 65 to 80. */
const narrowest = 45
const widest = 110
/** How many lines around a line tell the width of its page. */
const reach = 8
/** The share of a run's lines that must be full, for a line that ends a sentence to go on with the next. */
const regular = 0.6

/** Paragraphs of one page may seem so much wider or narrower than each other, as words end where they end. */
const ragged = 8
/** How many breaks must tell a page whose paragraphs are short, and which share of them must agree. */
const fewestBreaks = 3
const agreeing = 0.8

/**
 * The blocks of a text: each line is one of its own, except where lines are hard-wrapped, that is, broken where the next
 * word no longer fitted; those are joined up to the paragraph's end.
 */
export function findBlocks(lines: readonly Line[]): TextBlock[] {
  const blocks: TextBlock[] = []
  const runs: Run[] = []
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && lines[to]!.blankBefore === 0) to++
    runs.push(readRun(lines.slice(from, to)))
    from = to
  }
  /* The width of the page around, by which a paragraph of two or three lines is known as hard-wrapped too. */
  let page = runs.find((run) => run.page > 0)?.page ?? pageOfShortRuns(runs)
  for (const run of runs) page = joinRun(run, blocks, page)
  return blocks
}

/** Lines without a blank line between. */
interface Run {
  readonly run: readonly Line[]
  readonly widths: readonly number[]
  /** Whether the next line's first word would not have fitted on the line. */
  readonly full: readonly boolean[]
  readonly isNarrow: boolean
  /** The width of a hard-wrapped page, where the lines are enough to tell; else 0. */
  readonly page: number
}

function readRun(run: readonly Line[]): Run {
  const widths = run.map(({ start, end }) => end - start)
  const full = run.map((_, i) => i + 1 < run.length && isFull(run, widths, i))
  const isNarrow = widths.every((width) => width <= widest)
  const isPage = run.length >= 4 && isNarrow && full.filter(Boolean).length >= (run.length - 1) * regular
  return { run, widths, full, isNarrow, page: isPage ? Math.max(...widths) : 0 }
}

/** The width of a page of which no paragraph has four lines; 0 where the breaks of the short ones do not agree on one. */
function pageOfShortRuns(runs: readonly Run[]): number {
  const wrapped = runs.filter(({ run }) => run.length > 1)
  if (!wrapped.every(({ isNarrow }) => isNarrow)) return 0
  const width = wrapped.reduce((most, { widths }) => Math.max(most, ...widths), 0)
  let breaks = 0
  let full = 0
  for (const { run, widths } of wrapped) {
    for (let i = 0; i + 1 < run.length; i++) {
      breaks++
      if (widths[i]! + 1 + firstWord(run[i + 1]!) > width) full++
    }
  }
  return width >= narrowest && breaks >= fewestBreaks && full >= breaks * agreeing ? width : 0
}

/** Cuts a run of lines into blocks; gives the width of the page as known after it. */
function joinRun({ run, widths, full, isNarrow, page: own }: Run, blocks: TextBlock[], page: number): number {
  const isPage = run.length >= 4 ? own > 0 : fitsPage(run, widths, page)
  let open: Line[] = []
  run.forEach((line, i) => {
    open.push(line)
    const next = run[i + 1]
    if (next && (full[i] || isTorn(line, next, widths[i]!)) && goesOn(line, next, isPage)) return
    blocks.push({ start: open[0]!.start, end: line.end, lines: open })
    open = []
  })
  if (run.length < 4) return page
  if (own === 0) return isNarrow ? page : 0
  return Math.abs(own - page) <= ragged ? Math.max(own, page) : own
}

const slack = 4
/** Whether a short run is as wide as the page above, and each line but the last is full. */
const fitsPage = (run: readonly Line[], widths: readonly number[], page: number): boolean =>
  page > 0 &&
  widths.every(
    (width, i) => width <= page + slack && (i + 1 === run.length || width + 1 + firstWord(run[i + 1]!) > page),
  )

const firstWord = ({ text }: Line): number => /^\S{1,40}/u.exec(text)?.[0].length ?? 0

/** Whether the next line's first word would not have fitted on line `i`. */
function isFull(run: readonly Line[], widths: readonly number[], i: number): boolean {
  if (widths[i]! > widest) return false
  let around = 0
  for (let k = Math.max(0, i - reach); k < Math.min(run.length, i + reach + 1); k++) {
    if (widths[k]! <= widest && widths[k]! > around) around = widths[k]!
  }
  return around >= narrowest && widths[i]! + 1 + firstWord(run[i + 1]!) > around
}

/** "by Daryna Kovtun": a short word and names, and nothing else. */
const isByline = /^\p{Ll}{1,4} \p{Lu}\S{1,20} \p{Lu}\S{1,20}$/u

/** A line broken by hand: it ends in the middle of a sentence, and the next begins there. */
const isTorn = (line: Line, next: Line, width: number) =>
  width >= narrowest &&
  width <= widest &&
  /^\p{Ll}/u.test(next.text) &&
  /(?:[\p{L}\p{Nd},]|\p{Ll}-)$/u.test(line.text) &&
  !isByline.test(next.text)

const opensItem = /^(?:[-–—*•‣▪◦>]|\(?\d{1,3}[.)])\s/u
const midSentence = /^[\p{Ll}"'“‘]/u
/** "https://example.org/a", "date: 2024-06-02" below "title: ...": a line of its own, however full the one above is. */
const address = /^(?:https?:\/\/|www\.)\S{1,2000}$/u
const isDomain = (text: string): boolean => /^[\p{L}\d.-]{4,70}$/u.test(text) && /\p{Ll}\.\p{Ll}{2,12}$/u.test(text)
const label = /^["']?[\p{L}_-]{2,20}["']?\s?:\s/u
const standsAlone = (line: Line, next: Line) =>
  line.number === next.number ||
  address.test(next.text) ||
  isDomain(next.text) ||
  (label.test(next.text) && label.test(line.text))

/** A sentence ends so, and no abbreviation: "... it was surprised.", not "Gen." */
const closesSentence = /(?:\p{Ll}{4}|["'”’»)\]])[.!?…][)\]"'”’»]{0,2}$/u
const endsSentence = /[.!?…:][)\]"'”’»]{0,2}$/u

function goesOn(line: Line, next: Line, isPage: boolean): boolean {
  if (next.indent > line.indent + 1 && !opensItem.test(line.text)) return false
  if (opensItem.test(next.text) || standsAlone(line, next)) return false
  if (isPage) return true
  return (
    (/^\p{Ll}/u.test(next.text) && !(endsSentence.test(line.text) && closesSentence.test(line.text))) ||
    line.text.endsWith(',') ||
    (!endsSentence.test(line.text) && midSentence.test(next.text))
  )
}
