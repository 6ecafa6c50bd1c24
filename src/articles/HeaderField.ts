import type { Span } from '../types.js'

/** What one stretch of a header line says. */
export interface HeaderField extends Span {
  readonly field: 'title' | 'published' | 'author' | 'source' | 'publisher' | 'url' | 'time' | 'note' | 'bare'
  /** ISO 8601 of a date; `null` for one without its year. */
  readonly value?: string | null
  /** Whether the line itself says what this is ("Source: Agencies"), and not only its look. */
  readonly labelled?: boolean
}
