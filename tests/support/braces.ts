import type { Span } from '../../src/index.js'

/** "shelled {three days ago}." → the text without its braces, and the spans that they mark. */
export function readBraces(marked: string): { text: string; spans: Span[] } {
  let text = ''
  const open: number[] = []
  const spans: Span[] = []
  for (const char of marked) {
    if (char === '{') open.push(text.length)
    else if (char === '}') spans.push({ start: open.pop()!, end: text.length })
    else text += char
  }
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** The text with braces around each span: what a failing example shows. Nested spans nest. */
export function writeBraces(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '{', order: -end },
    { at: end, mark: '}', order: -start },
  ])
  marks.sort((a, b) => a.at - b.at || (a.mark === b.mark ? a.order - b.order : a.mark === '}' ? -1 : 1))
  let out = ''
  let at = 0
  for (const { at: next, mark } of marks) {
    out += text.slice(at, next) + mark
    at = next
  }
  return out + text.slice(at)
}
