import type { Figure } from './Figure.js'

/** Reports of one event may be dated this many days apart: midnight, time zones, the day that the news came in. */
const nearDays = 2
/** How many groups of one subject a figure is compared with, so that a long dump stays linear: the latest ones. */
const lookBack = 32
/** So many days apart are the first and the last day of a month. */
const period = 27
/** How many of a group's latest figures are looked at for being of the same paragraph. */
const lookBehind = 4
/**
 * What speaks for two figures being about the same thing; below `enough` they are kept apart. Agreement only settles
 * which of two groups a figure joins.
 */
const evidence = { place: 2, name: 2, word: 1, article: 1, status: 1, day: 1, undated: -1, agreement: 0.5 }
const enough = 3
/** Things that nothing happened to, "five members", are too many: they need more. */
const enoughWithoutStatus = 4

/** Figures that are about the same thing, with what is known of it from all of them. */
interface Group<F extends Figure = Figure> {
  readonly figures: F[]
  readonly names: Set<string>
  readonly words: Set<string>
  place: string | null
  first: number
  last: number
  dated: boolean
  /** What all its figures may mean together. */
  low: number
  high: number
  /** The figure that each voice of each article gives in running text, or in one heading: it does not contradict itself there. */
  readonly given: Map<string, string>
}

/** Groups of figures about the same thing. Each figure joins the group that most speaks for, if any does. */
export function groupFigures<F extends Figure>(figures: readonly F[]): F[][] {
  const bySubject = new Map<string, Group<F>[]>()
  for (const figure of figures) {
    const groups = bySubject.get(figure.subject) ?? []
    bySubject.set(figure.subject, groups)
    let best: Group<F> | undefined
    let most = 0
    const voice = voiceKey(figure)
    const needed = figure.quantity.status === null ? enoughWithoutStatus : enough
    for (let i = groups.length - 1; i >= Math.max(0, groups.length - lookBack); i--) {
      const score = weigh(groups[i]!, figure, voice)
      if (score >= needed && score > most) [best, most] = [groups[i]!, score]
    }
    if (!best) groups.push((best = emptyGroup()))
    join(best, figure, voice)
  }
  return [...bySubject.values()].flat().map((group) => group.figures)
}

const emptyGroup = <F extends Figure>(): Group<F> => ({
  figures: [],
  names: new Set(),
  words: new Set(),
  place: null,
  first: -Infinity,
  last: Infinity,
  dated: false,
  low: -Infinity,
  high: Infinity,
  given: new Map(),
})

const voiceKey = ({ article, voice, headline, block }: Figure) =>
  `${article} ${headline ? block : 'body'} ${voice === null ? '' : `: ${voice}`}`

/** How much speaks for a figure being one of the group; below zero where something speaks against it. */
function weigh(group: Group, figure: Figure, voice: string): number {
  const { days, place } = figure
  if (place !== null && group.place !== null && place !== group.place) return -1
  if (days && (days.first > group.last + nearDays || days.last < group.first - nearDays)) return -1
  const shared = count(figure.names, group.names)
  if (figure.names.size > 0 && group.names.size > 0 && shared === 0) return -1
  const words = count(figure.words, group.words)
  if (words < figure.words.size && words < group.words.size) return -1
  const given = group.given.get(voice)
  if (given !== undefined && given !== figure.signature) return -1
  if (
    group.figures.slice(-lookBehind).some((other) => goesOn(other, figure) || isOfPeriod(other) !== isOfPeriod(figure))
  )
    return -1
  const sameArticle = group.figures.at(-1)?.article === figure.article
  const dated = days !== null && group.first > -Infinity
  return (
    (place !== null && place === group.place ? evidence.place : 0) +
    (shared > 0 ? evidence.name : 0) +
    (words > 0 ? evidence.word : 0) +
    (figure.quantity.status === null ? 0 : evidence.status) +
    (days?.stated && group.dated ? evidence.day : 0) +
    (sameArticle ? evidence.article : dated ? 0 : evidence.undated) +
    (figure.bounds.low <= group.high && figure.bounds.high >= group.low ? evidence.agreement : 0)
  )
}

/**
 * Whether of two figures of one paragraph, of things that nothing happened to, a source gives one and the article the
 * other: "The army saw 71 drones, while another 14 did not arrive".
 */
const goesOn = (one: Figure, other: Figure): boolean =>
  other.quantity.status === null &&
  one.article === other.article &&
  one.block === other.block &&
  (one.voice === null) !== (other.voice === null)

/** Whether a figure is the sum of a month or more, which no figure of one day disputes: "eleven were seized in 2023". */
const isOfPeriod = ({ days }: Figure): boolean => days !== null && days.last - days.first >= period

function join<F extends Figure>(group: Group<F>, figure: F, voice: string): void {
  group.figures.push(figure)
  for (const name of figure.names) group.names.add(name)
  for (const word of figure.words) group.words.add(word)
  group.place ??= figure.place
  group.low = Math.max(group.low, figure.bounds.low)
  group.high = Math.min(group.high, figure.bounds.high)
  if (figure.days) {
    // Narrowed, but never moved: a toll that rises day by day is news, and no disagreement from end to end.
    const { first, last } = figure.days
    if (first <= group.last && last >= group.first) {
      group.first = Math.max(group.first, first)
      group.last = Math.min(group.last, last)
    }
    group.dated ||= figure.days.stated
  }
  group.given.set(voice, figure.signature)
}

function count(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  let n = 0
  for (const one of some) if (all.has(one)) n++
  return n
}
