import type { Span } from '../types.js'

/** A block's text without the markdown and HTML around it. */
export interface Unmarked extends Span {
  /** 1 to 6 for "# Title" and `<h1>`, 7 for a line all in bold, 0 for neither. */
  readonly level: number
}

const opening =
  /^(?:(?<marks>#{1,6})\s+|(?<tag><(?:h(?<level>[1-6])|[a-z][\w:-]{0,19})(?:\s[^<>]{0,200})?>)|<!\[CDATA\[|(?<bold>\*\*|__)|[*_>]\s?(?=\S)|&nbsp;|\s+)/iu
const closing = /(?:<\/?[a-z][\w:-]{0,19}\s?\/?>|\]\]>|\*\*|__|[*_]|\s#{1,6}|&nbsp;|\s+)$/iu

/** `<h1>Talks end</h1>`, "# Talks end", "**Talks end**" → the span of "Talks end" and the level of the heading. */
export function withoutMarkup(text: string, { start, end }: Span): Unmarked {
  if (!'#*_<>&'.includes(text[start]!) && !'*_>#;'.includes(text[end - 1]!)) return { start, end, level: 0 }
  let level = 0
  let from = start
  let to = end
  for (let i = 0; i < 8; i++) {
    const found = opening.exec(text.slice(from, Math.min(to, from + 240)))
    if (!found) break
    const { marks, level: tagged, bold } = found.groups ?? {}
    if (marks !== undefined) level = marks.length
    else if (tagged !== undefined) level = Number(tagged)
    else if (bold !== undefined && level === 0 && text.slice(to - 2, to) === bold) level = 7
    from += found[0].length
  }
  for (let i = 0; i < 8; i++) {
    const tail = closing.exec(text.slice(Math.max(from, to - 40), to))
    if (!tail) break
    to -= tail[0].length
  }
  return from < to ? { start: from, end: to, level } : { start, end, level: 0 }
}
