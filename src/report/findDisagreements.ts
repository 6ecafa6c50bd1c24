import { dayOfNumber } from '../calendar/days.js'
import { isoDay } from '../calendar/iso.js'
import type { ArticleReport, Claim, Copy, Disagreement, DisagreementSide } from '../types.js'
import type { Figure } from './Figure.js'
import { groupFigures } from './groupFigures.js'
import { readFigures } from './readFigures.js'
import type { ReportWords } from './ReportWords.js'
import { sourceOf } from './sourceOf.js'

/**
 * Says what a claim is about: claims with the same key are compared with each other, and with no others. `null` leaves
 * a claim out.
 */
export type KeyOfClaim = (claim: Claim, article: ArticleReport) => string | null

export interface DisagreementContext {
  readonly words: readonly ReportWords[]
  readonly copies: readonly Copy[]
  readonly keyOf?: KeyOfClaim | undefined
}

/** Figures for the same thing that cannot all be true given their bounds, in the order of the text. */
export function findDisagreements(
  articles: readonly ArticleReport[],
  { words, copies, keyOf }: DisagreementContext,
): Disagreement[] {
  const figures = readFigures(articles, words, copies)
  const groups = keyOf
    ? groupBy(figures, ({ data, article }) => keyOf(data, articles[article]!))
    : groupFigures(figures)
  return groups.filter(disagree).map((group) => describe(group, keyOf?.(group[0]!.data, articles[group[0]!.article]!)))
}

/** Whether two of the figures exclude each other: the highest of what they at least are is above the lowest of what they at most are. */
function disagree(group: readonly Figure[]): boolean {
  let low = -Infinity
  let high = Infinity
  for (const { bounds } of group) {
    low = Math.max(low, bounds.low)
    high = Math.min(high, bounds.high)
  }
  return low > high
}

function describe(group: readonly Figure[], key?: string | null): Disagreement {
  const { itemHead, kind, status } = group[0]!.data.quantity
  const days = group.flatMap((figure) => figure.days ?? [])
  const stated = days.some((one) => one.stated) ? days.filter((one) => one.stated) : days
  const earliest = stated.reduce((least, { first }) => Math.min(least, first), Infinity)
  const latest = stated.reduce((most, { last }) => Math.max(most, last), -Infinity)
  const sides = groupBy(group, ({ signature }) => signature).map(describeSide)
  return {
    item: key ?? itemHead ?? kind,
    kind,
    status,
    place: group.find(({ place }) => place !== null)?.place ?? null,
    days:
      stated.length > 0
        ? {
            first: isoDay(dayOfNumber(earliest)),
            last: isoDay(dayOfNumber(latest)),
          }
        : null,
    sides: sides.sort((a, b) => (a.value ?? a.min ?? 0) - (b.value ?? b.min ?? 0)),
  }
}

function describeSide(figures: readonly Figure[]): DisagreementSide {
  const { text, value, min, max, modifier, unit } = figures[0]!.data.quantity
  const seen = new Set<number>()
  const claims = figures.map((figure) => {
    const copy = figure.copy >= 0 && seen.has(figure.copy)
    if (figure.copy >= 0) seen.add(figure.copy)
    return { figure, copy }
  })
  const voices = claims.flatMap(({ figure, copy }) => (copy ? [] : [figure.voice ?? figure.article]))
  return {
    figure: text,
    value,
    min,
    max,
    modifier,
    unit,
    sources: [...new Set(figures.map(({ data }) => (data.attribution ? sourceOf(data.attribution) : null)))],
    articles: [...new Set(figures.map(({ article }) => article))],
    voices: new Set(voices).size,
    claims: claims.map(({ figure: { article, claim }, copy }) => ({ article, claim, copy })),
  }
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | null): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}
