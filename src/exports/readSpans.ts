import { columns, readCsv, unguard } from './csv.js'
import type { ExportOptions } from './Dump.js'
import type { JsonExport } from './json.js'
import { readComparisons } from './readComparisons.js'
import { readBrat, readConll, readTimeml, readWebAnnotation } from './readStandoff.js'

/** A span that an export names, and what it says stands there. */
export interface ExportedSpan {
  /** The document's name; "" where the format keeps none. */
  readonly document: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly offsets: NonNullable<ExportOptions['offsets']>
  /** What of the text the format keeps: all of it, or all but the kind of white space. */
  readonly fold: (text: string) => string
}

const exact = (text: string) => text
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** All spans of an export, whatever its format. Throws a `RangeError` on content that is none. */
export function readSpans(exported: string): ExportedSpan[] {
  const content = exported.replace(/^\uFEFF/u, '')
  const reader = readers.find(({ is }) => is.test(content))
  if (!reader) {
    throw new RangeError('verify: expected an export of sitrep, got something that is none of its formats')
  }
  return reader.read(content)
}

interface Reader {
  /** What the content looks like. */
  readonly is: RegExp
  readonly read: (content: string) => ExportedSpan[]
}

/** How each format is told and read; the first that fits is taken. */
const readers: readonly Reader[] = [
  { is: /^<!doctype html>/u, read: readHtml },
  { is: /^\{"format":"sitrep\/1"/u, read: readJson },
  { is: /^\{"record":/u, read: readJsonl },
  { is: /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/u, read: readWebAnnotation },
  { is: /^<\?xml[^>]*>\n<\?sitrep /u, read: readTimeml },
  { is: /^T1\t/u, read: readBrat },
  { is: /^# newdoc id = /u, read: readConll },
  { is: new RegExp(`^${columns.slice(0, 5).join(',')}`, 'u'), read: readClaims },
  { is: /^# .*\n[^|]*Offsets count /u, read: readMarkdown },
]

function readJson(content: string): ExportedSpan[] {
  const exported = JSON.parse(content) as JsonExport
  const { offsets, documents } = exported
  return [
    ...documents.flatMap(({ name, report }) => mentionsIn(report, { document: name, offsets })),
    ...readComparisons(exported),
  ]
}

/** Every object with `start`, `end` and `text`, however deep. */
export function mentionsIn(value: unknown, base: Pick<ExportedSpan, 'document' | 'offsets'>): ExportedSpan[] {
  const found: ExportedSpan[] = []
  const visit = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return
    if ('start' in one && 'end' in one && typeof one.start === 'number' && typeof one.end === 'number') {
      const text = 'text' in one ? one.text : 'figure' in one ? one.figure : undefined
      if (typeof text === 'string') found.push({ ...base, start: one.start, end: one.end, text, fold: exact })
    }
    Object.values(one).forEach(visit)
  }
  visit(value)
  return found
}

function readJsonl(content: string): ExportedSpan[] {
  return content
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const record = JSON.parse(line) as { document: string; offsets?: ExportedSpan['offsets'] }
      return mentionsIn(record, { document: record.document, offsets: record.offsets ?? 'utf-16' })
    })
}

function readClaims(content: string): ExportedSpan[] {
  const [head = [], ...rows] = readCsv(content)
  const at = (name: (typeof columns)[number]) => head.indexOf(name)
  return rows.map((row) => ({
    document: unguard(row[at('document')] ?? ''),
    start: Number(row[at('start')]),
    end: Number(row[at('end')]),
    text: unguard(row[at('figure')] ?? ''),
    offsets: row[at('offsets')] === 'code-points' ? 'code-points' : 'utf-16',
    fold: exact,
  }))
}

/** The page holds the text itself: that it is the same is all that its spans need. */
function readHtml(content: string): ExportedSpan[] {
  const { json } = /<script type="application\/json" id="data">(?<json>[^<]*)<\/script>/u.exec(content)?.groups ?? {}
  const { name, text } = JSON.parse(json ?? 'null') as { name: string; text: string }
  return [{ document: name, start: 0, end: text.length, text, offsets: 'utf-16', fold: exact }]
}

/** The rows of the claims table: the first cell is the figure, the last its offsets. */
function readMarkdown(content: string): ExportedSpan[] {
  let document = ''
  let offsets: ExportedSpan['offsets'] = 'utf-16'
  return content.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) document = unescape(line.slice(2))
    if (line.includes('Offsets count')) offsets = line.includes('code points') ? 'code-points' : 'utf-16'
    const cells = line.split(/(?<!\\)\|/u).map((cell) => cell.trim())
    const { start, end } = /^(?<start>\d+)-(?<end>\d+)$/u.exec(cells.at(-2) ?? '')?.groups ?? {}
    if (start === undefined) return []
    const text = unescape(cells[1]!)
    return [{ document, start: Number(start), end: Number(end), text, offsets, fold: oneLine }]
  })
}

const unescape = (text: string) => text.replace(/\\(?<mark>[\\`*_{}[\]<>#|~&])/gu, '$<mark>')
