import type { ExportedSpan } from './readSpans.js'
import { xmlText } from './timeml.js'

/** The spans of the formats that other tools made: TimeML, Web Annotation, brat and CoNLL. */

const exact = (text: string) => text

/** Each date where the tags say, and the whole text between the tags. */
export function readTimeml(content: string): ExportedSpan[] {
  const { name } = /<\?sitrep document="(?<name>[^"]*)"\?>/u.exec(content)?.groups ?? {}
  const root = content.slice(content.indexOf('>', content.indexOf('<TimeML')) + 1, content.lastIndexOf('</TimeML>'))
  const base = { document: decodeURIComponent(name ?? ''), offsets: 'utf-16' as const, fold: xmlText }
  const spans: ExportedSpan[] = []
  let text = ''
  let start = 0
  for (const { groups } of root.matchAll(/<(?<tag>[^>]*)>|(?<words>[^<]+)/gu)) {
    if (groups!['words'] !== undefined) text += unescapeXml(groups!['words'])
    else if (groups!['tag']!.startsWith('/')) spans.push({ ...base, start, end: text.length, text: text.slice(start) })
    else start = text.length
  }
  return [...spans, { ...base, start: 0, end: text.length, text }]
}

const unescapeXml = (text: string): string =>
  text.replace(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))

export function readWebAnnotation(content: string): ExportedSpan[] {
  const { items } = JSON.parse(content) as {
    items: { target: { source: string; selector: { start?: number; end?: number; exact?: string }[] } }[]
  }
  return items.map(({ target: { source, selector } }) => ({
    document: decodeURIComponent(source),
    start: selector[0]!.start!,
    end: selector[0]!.end!,
    text: selector[1]!.exact!,
    offsets: 'code-points',
    fold: exact,
  }))
}

/** "T1	GPE 0 5;7 9	Deir Ezzor": a part a line of the text. */
export function readBrat(content: string): ExportedSpan[] {
  return content.split('\n').flatMap((line) => {
    const [id = '', where = '', ...words] = line.split('\t')
    if (!id.startsWith('T')) return []
    const parts = where
      .slice(where.indexOf(' ') + 1)
      .split(';')
      .map((part) => part.split(' ').map(Number))
    const text = words.join('\t')
    // The parts stand one after the other with a space between, as long as the stretches that they name.
    const points = Array.from(text)
    let at = 0
    return parts.map(([start = 0, end = 0]) => {
      const part = points.slice(at, at + end - start).join('')
      at += end - start + 1
      return { document: '', start, end, text: part, offsets: 'code-points' as const, fold: exact }
    })
  })
}

export function readConll(content: string): ExportedSpan[] {
  let document = ''
  let offsets: ExportedSpan['offsets'] = 'utf-16'
  return content.split('\n').flatMap((line) => {
    if (line.startsWith('# newdoc id = ')) document = line.slice('# newdoc id = '.length)
    if (line.startsWith('# offsets = ')) offsets = line.endsWith('code-points') ? 'code-points' : 'utf-16'
    const [text = '', start, end, ...tags] = line.split('\t')
    if (tags.length === 0) return []
    return [{ document, start: Number(start), end: Number(end), text, offsets, fold: exact }]
  })
}
