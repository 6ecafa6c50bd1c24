import type { DateMention } from '../types.js'
import type { Exporter } from './Dump.js'

/** The values of `mod` that TimeML 1.2.1 has. */
const mods = new Set([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
])

/**
 * TimeML 1.2.1: the text with each date as a TIMEX3 element in it. The text between the tags is the text of the dump, but
 * for characters that XML cannot hold (controls, lone surrogates), each of which is a U+FFFD instead.
 */
export const timeml: Exporter = {
  extension: '.tml',
  mediaType: 'application/xml',
  single: true,
  write({ name, text, report }) {
    // A date that the article only speaks of is not the one that it was printed on.
    const published = new Set(
      report.articles.flatMap(({ published }) => (published && !published.inferred ? [published.start] : [])),
    )
    let at = 0
    let out = ''
    let tid = 0
    const dates = report.articles.flatMap((article) => article.dates).sort((a, b) => a.start - b.start || b.end - a.end)
    for (const date of dates) {
      if (date.start < at) continue
      const words = escapeXml(text.slice(date.start, date.end))
      out += `${escapeXml(text.slice(at, date.start))}<TIMEX3 ${attributes(date, ++tid, published.has(date.start))}>${words}</TIMEX3>`
      at = date.end
    }
    out += escapeXml(text.slice(at))
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<?sitrep document="${encodeURIComponent(name)}"?>\n`,
      '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ',
      'xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
      out,
      '</TimeML>\n',
    ].join('')
  },
}

function attributes({ type, value, mod }: DateMention, tid: number, isPublished: boolean): string {
  return [
    `tid="t${tid}"`,
    `type="${type}"`,
    `value="${escapeXml(value)}"`,
    ...(mod !== null && mods.has(mod) ? [`mod="${mod}"`] : []),
    ...(isPublished ? ['functionInDocument="PUBLICATION_TIME"'] : []),
  ].join(' ')
}

/** Text that XML 1.0 can hold: what it cannot is a U+FFFD. As long as before, in code units. */
export const xmlText = (text: string): string =>
  text.replace(/[\0-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '\uFFFD')

/** A carriage return is written as a reference, or XML would read it as a line feed. */
const escapeXml = (text: string): string => xmlText(text).replace(/[&<>"\r]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
