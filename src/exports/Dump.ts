import type { NamedReport } from '../report/compareReports.js'
import type { Across } from '../types.js'

/** A text that was read, with what was found in it. `name` is what exports call the text: its file's name. */
export type Dump = NamedReport

/** What every format can be told. */
export interface ExportOptions {
  /**
   * What offsets count: UTF-16 code units, as JavaScript does (the default), or Unicode code points, as Python does. Web
   * Annotation and brat have their own rule, code points, and follow it always.
   */
  readonly offsets?: 'utf-16' | 'code-points'
}

/** How reports are written in one format. Many dumps go into one file as `open`, the dumps with `between`, `close`. */
export interface Exporter {
  /** With its dot: ".csv". */
  readonly extension: string
  /** "text/csv" */
  readonly mediaType: string
  /** The start of a file: a header line, an opening bracket. */
  readonly open?: (options: ExportOptions) => string
  /** One dump. */
  readonly write: (dump: Dump, options: ExportOptions) => string
  /** What stands between two dumps. */
  readonly between?: string
  /** Whether a file of the format holds one dump and no more: a page, an XML document. */
  readonly single?: true
  /** The end of the file; for many dumps, with what holds over all of them. */
  readonly close?: (across: Across | null) => string
  /** Files that belong beside a dump's file, by extension: brat's text. */
  readonly beside?: (dump: Dump) => Readonly<Record<string, string>>
  /** Files that belong into the folder once, by name: brat's configuration. */
  readonly once?: Readonly<Record<string, string>>
}
