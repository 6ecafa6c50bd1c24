import { reportWords } from '../languages/reportWords.js'
import { startComparison } from '../report/compareReports.js'
import type { Across } from '../types.js'
import { brat } from './brat.js'
import { conll } from './conll.js'
import { csv } from './csv.js'
import type { Dump, Exporter, ExportOptions } from './Dump.js'
import { html } from './html.js'
import { json } from './json.js'
import { articles, claims, jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import { countOffsets } from './offsets.js'
import { timeml } from './timeml.js'
import { webAnnotation } from './webAnnotation.js'

export type { Dump, Exporter, ExportOptions } from './Dump.js'
export type { JsonDocument, JsonExport } from './json.js'
export type { JsonlRecord } from './jsonl.js'
export type { ClaimRow } from './rows.js'
export { mentions } from './jsonl.js'
export { claimRows } from './rows.js'
export { verifyExport, type Problem, type Verification } from './verifyExport.js'

/** Every format by its name on the command line. */
export const exporters = {
  markdown,
  json,
  jsonl,
  articles,
  claims,
  csv,
  html,
  webannotation: webAnnotation,
  brat,
  timeml,
  conll,
} as const satisfies Record<string, Exporter>

/** The name of a format. */
export type Format = keyof typeof exporters

/**
 * Reports as one file of a format.
 * @example exportReports([{ name: 'dump.txt', text, report: analyze(text) }], 'csv')
 * @throws {RangeError} on a format that there is not, and on more than one report where a file holds one: html, brat, timeml.
 */
export function exportReports(dumps: readonly Dump[], format: Format, options: ExportOptions = {}): string {
  if (!Object.hasOwn(exporters, format)) {
    throw new RangeError(`format: expected one of ${Object.keys(exporters).join(', ')}, got ${JSON.stringify(format)}`)
  }
  const { open, write, between = '', close, single }: Exporter = exporters[format]
  if (single && dumps.length > 1) {
    throw new RangeError(`dumps: expected one, since a file of format ${format} holds one, got ${dumps.length}`)
  }
  const across = dumps.length > 1 && close ? acrossOf(dumps, options) : null
  return `${open?.(options) ?? ''}${dumps.map((dump) => write(dump, options)).join(between)}${close?.(across) ?? ''}`
}

function acrossOf(dumps: readonly Dump[], { offsets }: ExportOptions): Across {
  const comparison = startComparison(reportWords)
  for (const dump of dumps) comparison.add(dump, countOffsets(dump.text, offsets))
  return comparison.result()
}
