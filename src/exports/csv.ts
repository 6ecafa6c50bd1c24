import type { Dump, Exporter } from './Dump.js'
import { claimRows, type ClaimRow } from './rows.js'

/** The columns, in order: the fields of `ClaimRow`. */
export const columns = [
  'document',
  'article',
  'title',
  'publisher',
  'published',
  'start',
  'end',
  'figure',
  'value',
  'min',
  'max',
  'modifier',
  'kind',
  'unit',
  'item',
  'itemHead',
  'status',
  'source',
  'ownVoice',
  'chain',
  'cue',
  'denied',
  'date',
  'dateText',
  'place',
  'placeText',
  'passage',
  'offsets',
] as const satisfies readonly (keyof ClaimRow)[]

/** What makes a spreadsheet take a cell for a formula; after OWASP, "CSV Injection", and the full-width forms of the signs. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠|%]/u

/** A text as a cell that no spreadsheet computes: an apostrophe goes before what looks like a formula. */
export const guard = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** The text of a cell that `guard` made. */
export const unguard = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)

function cell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = guard(value)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A claim a row, after RFC 4180; a byte order mark is not written. */
export const csv: Exporter = {
  extension: '.csv',
  mediaType: 'text/csv',
  open: () => `${columns.join(',')}\r\n`,
  write: (dump: Dump, options) =>
    claimRows(dump, options)
      .map((row) => `${columns.map((column) => cell(row[column])).join(',')}\r\n`)
      .join(''),
}

/** The rows of a CSV file, each a list of cells; a quoted cell may hold line breaks. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const found of text.matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<after>,|\r?\n|$)/gu)) {
    const { quoted, plain, after } = found.groups!
    if (after === '' && row.length === 0 && !plain && quoted === undefined) break
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (after !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
