import type { Span } from '../types.js'

/** Spans that do not overlap, to be asked which one a stretch of text touches. */
export interface SpanIndex<S extends Span> {
  /** The first span that shares a code unit with `start` to `end`. Logarithmic. */
  touching(start: number, end: number): S | undefined
}

/** The place of the first of `spans`, in order and without overlap, that ends after `offset`. Logarithmic. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the first of `spans`, sorted by start, that starts at `offset` or after it. Logarithmic. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** An index over `spans`, sorted by start and without overlap. */
export function indexSpans<S extends Span>(spans: readonly S[]): SpanIndex<S> {
  return {
    touching(start, end) {
      const found = spans[firstEndingAfter(spans, start)]
      return found && found.start < end ? found : undefined
    },
  }
}
