import type { Span } from '../../types.js'

/** A running count for one measure, with examples of what went wrong. */
export interface Measure {
  readonly name: string
  found: number
  gold: number
  predicted: number
  /** For B-cubed, whose recall is no share of found mentions. */
  recalled?: number
  readonly missed: string[]
  readonly spurious: string[]
}

/** Something annotated: `optional` counts neither for nor against. */
export interface Gold {
  readonly optional?: boolean
}

/** A stretch of text that is annotated by its place alone. */
export type GoldSpan = Gold & Span

export const measure = (name: string): Measure => ({ name, found: 0, gold: 0, predicted: 0, missed: [], spurious: [] })

export const precision = ({ found, predicted }: Measure): number => (predicted > 0 ? found / predicted : 0)
export const recall = ({ found, gold, recalled }: Measure): number => (gold > 0 ? (recalled ?? found) / gold : 0)
export function f1(one: Measure): number {
  const sum = precision(one) + recall(one)
  return sum > 0 ? (2 * precision(one) * recall(one)) / sum : 0
}

/** "…in Syria [[84 oil tankers]] from…" */
const shown = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replace(
    /\s+/gu,
    ' ',
  )

/**
 * Matches each annotation to one prediction at most, in the order of the text, the required ones first. Of several
 * predictions that pass the test, the one at the very place wins.
 */
export function match<G extends Gold, P>(
  one: Measure,
  text: string,
  gold: readonly G[],
  predicted: readonly P[],
  test: (gold: G, predicted: P) => boolean,
  at: (mention: G | P) => Span,
): void {
  const used = new Set<number>()
  const order = [...gold].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))
  for (const wanted of order) {
    let best = -1
    predicted.forEach((prediction, i) => {
      if (used.has(i) || !test(wanted, prediction)) return
      if (best < 0 || same(at(prediction), at(wanted))) best = i
    })
    if (best >= 0) used.add(best)
    if (wanted.optional) continue
    one.gold++
    if (best >= 0) {
      one.found++
      one.predicted++
    } else one.missed.push(shown(text, at(wanted)))
  }
  predicted.forEach((prediction, i) => {
    if (used.has(i)) return
    one.predicted++
    one.spurious.push(shown(text, at(prediction)))
  })
}

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
