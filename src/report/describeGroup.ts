import { dayOfNumber } from '../calendar/days.js'
import { isoDay } from '../calendar/iso.js'
import type { Disagreement, DisagreementSide } from '../types.js'
import type { Figure } from './Figure.js'
import { plainSpaces } from '../text/plainSpaces.js'

/** A disagreement whose claims stand where `Place` says. */
export type Described<Place> = Omit<Disagreement, 'sides'> & {
  readonly sides: readonly (Omit<DisagreementSide, 'articles' | 'claims'> & {
    readonly claims: readonly (Place & { readonly copy: boolean })[]
  })[]
}

/** Whether two of the figures exclude each other: the highest of what they at least are is above the lowest of what they at most are. */
export function disagree(group: readonly Figure[]): boolean {
  let low = -Infinity
  let high = Infinity
  for (const { bounds } of group) {
    low = Math.max(low, bounds.low)
    high = Math.min(high, bounds.high)
  }
  return low > high
}

/** Figures about one thing side by side, the lowest first. `placeOf` says where a figure's claim is to be found. */
export function describeGroup<F extends Figure, Place>(
  group: readonly F[],
  placeOf: (figure: F) => Place,
): Described<Place> {
  const { itemHead, kind, status } = group[0]!.quantity
  const days = group.flatMap((figure) => figure.days ?? [])
  const stated = days.some((one) => one.stated) ? days.filter((one) => one.stated) : days
  const earliest = stated.reduce((least, { first }) => Math.min(least, first), Infinity)
  const latest = stated.reduce((most, { last }) => Math.max(most, last), -Infinity)
  const sides = groupBy(group, ({ signature }) => signature).map((figures) => describeSide(figures, placeOf))
  return {
    item: itemHead ?? kind,
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

function describeSide<F extends Figure, Place>(
  figures: readonly F[],
  placeOf: (figure: F) => Place,
): Described<Place>['sides'][number] {
  const { text, value, min, max, modifier, unit } = figures[0]!.quantity
  const seen = new Set<number>()
  const claims = figures.map((figure) => {
    const copy = figure.copy >= 0 && seen.has(figure.copy)
    if (figure.copy >= 0) seen.add(figure.copy)
    return { figure, copy }
  })
  const voices = claims.flatMap(({ figure, copy }) => (copy ? [] : [figure.voice ?? figure.article]))
  return {
    figure: plainSpaces(text),
    value,
    min,
    max,
    modifier,
    unit,
    sources: [...new Set(figures.map(({ source }) => source))],
    voices: new Set(voices).size,
    claims: claims.map(({ figure, copy }) => ({ ...placeOf(figure), copy })),
  }
}

/** Those with the same key together; those without one are left out. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | null): T[][] {
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
