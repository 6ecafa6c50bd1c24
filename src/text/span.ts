import type { Mention, Span } from '../types.js'

/** The mention of `text` from `start` to `end`, made by `rule`. */
export const mention = (text: string, start: number, end: number, rule: string): Mention => ({
  start,
  end,
  text: text.slice(start, end),
  rule,
})

/** Whether two spans share a code unit. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds the whole of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** By start; of those that start together, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
