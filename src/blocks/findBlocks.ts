import type { Line } from '../lines/splitLines.js'
import type { Span } from '../types.js'

/** Lines that read as one: a paragraph, a heading, an item of a list. */
export interface TextBlock extends Span {
  readonly lines: readonly Line[]
}

/** A hard-wrapped line of print is at least this wide, in characters: mail and wire copy break at 65 to 80. */
const narrowestWrap = 55
const widestWrap = 100

/**
 * The blocks of a text: each line is one of its own, except where lines are hard-wrapped, that is, filled to about the
 * same width and going on in the middle of a sentence; those are joined up to the paragraph's end.
 */
export function findBlocks(lines: readonly Line[]): TextBlock[] {
  const blocks: TextBlock[] = []
  let open: Line[] = []
  const close = () => {
    const [first] = open
    const last = open.at(-1)
    if (first && last) blocks.push({ start: first.start, end: last.end, lines: open })
    open = []
  }
  for (const line of lines) {
    const before = open.at(-1)
    if (before && !runsOn(before, line)) close()
    open.push(line)
  }
  close()
  return blocks
}

/** Whether `before` was broken by the width of the page, and `line` goes on with it. */
function runsOn(before: Line, line: Line): boolean {
  if (line.blankBefore > 0 || line.indent > before.indent + 1) return false
  const width = before.end - before.start
  if (width < narrowestWrap || width > widestWrap) return false
  return /^[\p{Ll}\p{Nd}("'“‘]/u.test(line.text) || /[\p{Ll},]$/u.test(before.text)
}
