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

/**
 * The blocks of a text: each line is one of its own, except where lines are hard-wrapped, that is, broken where the next
 * word no longer fitted; those are joined up to the paragraph's end.
 */
export function findBlocks(lines: readonly Line[]): TextBlock[] {
  const blocks: TextBlock[] = []
  /* The width of the page above, by which a paragraph of two or three lines is known as hard-wrapped too. */
  let page = 0
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && lines[to]!.blankBefore === 0) to++
    page = joinRun(lines.slice(from, to), blocks, page)
    from = to
  }
  return blocks
}

/** Cuts a run of lines without a blank line between into blocks; gives the width of the page as known after it. */
function joinRun(run: readonly Line[], blocks: TextBlock[], page: number): number {
  const widths = run.map(({ start, end }) => end - start)
  const full = run.map((_, i) => i + 1 < run.length && isFull(run, widths, i))
  const isNarrow = widths.every((width) => width <= widest)
  const isPage =
    run.length >= 4
      ? isNarrow && full.filter(Boolean).length >= (run.length - 1) * regular
      : fitsPage(run, widths, page)
  let open: Line[] = []
  run.forEach((line, i) => {
    open.push(line)
    const next = run[i + 1]
    if (next && (full[i] || isTorn(line, next, widths[i]!)) && goesOn(line, next, isPage)) return
    blocks.push({ start: open[0]!.start, end: line.end, lines: open })
    open = []
  })
  if (run.length < 4) return page
  return isPage ? Math.max(...widths) : isNarrow ? page : 0
}

/** Whether a short run is as wide as the page above, and each line but the last is full. */
const fitsPage = (run: readonly Line[], widths: readonly number[], page: number): boolean =>
  page > 0 &&
  widths.every((width, i) => width <= page + 2 && (i + 1 === run.length || width + 1 + firstWord(run[i + 1]!) > page))

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

/** A line broken by hand: it ends in the middle of a sentence, and the next begins there. */
const isTorn = (line: Line, next: Line, width: number) =>
  width >= narrowest && width <= widest && /^\p{Ll}/u.test(next.text) && /[\p{L}\p{Nd},]$/u.test(line.text)

const opensItem = /^(?:[-–—*•‣▪◦>]|\(?\d{1,3}[.)])\s/u
const midSentence = /^[\p{Ll}"'“‘]/u
const endsSentence = /[.!?…:][)\]"'”’»]{0,2}$/u

function goesOn(line: Line, next: Line, isPage: boolean): boolean {
  if (next.indent > line.indent + 1 && !opensItem.test(line.text)) return false
  if (opensItem.test(next.text)) return false
  if (isPage) return true
  return (
    /^\p{Ll}/u.test(next.text) ||
    line.text.endsWith(',') ||
    (!endsSentence.test(line.text) && midSentence.test(next.text))
  )
}
