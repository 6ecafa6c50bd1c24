import type { Span } from '../types.js'

/** Spans that do not overlap, to be asked which one a stretch of text touches. */
export interface SpanIndex<S extends Span> {
  /** The first span that shares a code unit with `start` to `end`. Logarithmic. */
  touching(start: number, end: number): S | undefined
}

/** An index over `spans`, sorted by start and without overlap. */
export function indexSpans<S extends Span>(spans: readonly S[]): SpanIndex<S> {
  return {
    touching(start, end) {
      let low = 0
      let high = spans.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (spans[middle]!.end <= start) low = middle + 1
        else high = middle
      }
      const found = spans[low]
      return found && found.start < end ? found : undefined
    },
  }
}
