import type { Across, Report } from '../types.js'
import type { Dump, Exporter } from './Dump.js'
import { countOffsets, recount } from './offsets.js'

/** What a JSON export holds; `schema/report.schema.json` in the package describes it. */
export interface JsonExport {
  readonly format: 'sitrep/1'
  readonly offsets: 'utf-16' | 'code-points'
  readonly documents: readonly JsonDocument[]
  /** What holds over all documents; `null` where there are fewer than two. */
  readonly across: Across | null
}

/** A text's report in a JSON export. */
export interface JsonDocument {
  readonly name: string
  /** Of the text, in the unit of `offsets`. */
  readonly length: number
  readonly report: Report
}

const document = ({ name, text, report }: Dump, offsets: JsonExport['offsets']): JsonDocument => {
  const count = countOffsets(text, offsets)
  return { name, length: count(text.length), report: offsets === 'utf-16' ? report : recount(report, count) }
}

/** The whole of every report, as the library gives it. */
export const json: Exporter = {
  extension: '.json',
  mediaType: 'application/json',
  open: ({ offsets = 'utf-16' }) => `{"format":"sitrep/1","offsets":"${offsets}","documents":[\n`,
  write: (dump, { offsets = 'utf-16' }) => JSON.stringify(document(dump, offsets), null, 1),
  between: ',\n',
  close: (across) => `\n],"across":${JSON.stringify(across, null, 1)}}\n`,
}
