import { Shape } from '../text/Token.js'
import type { Attribution } from '../types.js'
import type { TokenRange } from './Draft.js'
import type { NamedSpan } from './NamedSpan.js'
import type { Scene } from './Scene.js'
import type { Person } from './SpeakerWords.js'

/** An attribution with the place of its source, to be asked who that is. */
export interface Unresolved {
  readonly scene: Scene
  readonly attribution: Attribution
  readonly source: TokenRange | null
}

/** A source that a later pronoun or bare noun may mean. */
interface Known {
  readonly speaker: string
  readonly words: ReadonlySet<string>
  readonly person: Person | null
  readonly named: boolean
  readonly at: number
}

/** How many sources back a pronoun or noun may reach. */
const memory = 40
/** How far back, in code units, a name that was no source may be meant. */
const nearby = 700

/**
 * Who speaks where a source is a pronoun, a bare noun or a surname: "he", "the spokesman", "the report", "Zhuravlev".
 * Whom it means is the last source of the article that fits, or the last name before it.
 */
export function resolveSpeakers(found: readonly Unresolved[], entities: readonly NamedSpan[]): Attribution[] {
  const known: Known[] = []
  return found.map(({ scene, attribution, source }) => {
    if (!source) return attribution
    const speaker = speakerOf(scene, source, known, entities)
    remember(scene, source, speaker, known)
    const same = speaker !== null && attribution.source?.text.toLowerCase().endsWith(speaker.toLowerCase())
    return speaker === null || same ? attribution : { ...attribution, speaker }
  })
}

/** The last of the sources remembered that fits. */
function last(known: readonly Known[], fits: (one: Known) => boolean): Known | undefined {
  for (let i = known.length - 1; i >= 0 && i >= known.length - memory; i--) if (fits(known[i]!)) return known[i]
  return undefined
}

function speakerOf(
  scene: Scene,
  source: TokenRange,
  known: readonly Known[],
  entities: readonly NamedSpan[],
): string | null {
  const words = scene.pack.attributions.speakers
  const { start } = scene.tokens[source.first]!
  const bare = scene.tokens[source.first]!.lower
  const pronoun = source.last - source.first === 1 ? words.pronouns.get(bare) : undefined
  if (pronoun) {
    const fits = last(known, ({ person, at }) => at < start && fit(pronoun, person))
    return fits?.speaker ?? lastName(entities, start, pronoun)
  }
  const lowers: string[] = []
  for (let i = source.first; i < source.last; i++) lowers.push(scene.tokens[i]!.lower)
  const name = nameIn(scene, source)
  const content = lowers.filter((word) => !words.definite.has(word))
  if (name && lowers.some((word) => words.documents.has(word)) && name.type !== 'PERSON') return name.canonical
  const whole =
    content.length > 1 && !words.indefinite.has(bare)
      ? last(known, (one) => one.words.size >= lowers.length && content.every((word) => one.words.has(word)))
      : undefined
  if (whole) return whole.speaker
  if (name) {
    if (name.canonical !== name.text && name.canonical.length > name.text.length && isWhole(scene, source, name))
      return name.canonical
    return isWhole(scene, source, name) ? fuller(lowers, known) : null
  }
  if (!words.definite.has(bare)) return isNamed(scene, source) ? fuller(lowers, known) : null
  if (isNamed(scene, source)) return null
  const head = lowers.findLast(
    (word) =>
      words.roles.has(word) ||
      words.groups.has(word) ||
      words.documents.has(word) ||
      words.bodies.has(word) ||
      words.outlets.has(word) ||
      words.hidden.has(word),
  )
  if (head === undefined) return null
  const same = last(known, (one) => one.words.has(head))
  if (same) return same.speaker
  if (words.documents.has(head)) return last(known, ({ named, person }) => named && person !== 'they')?.speaker ?? null
  if (words.roles.has(head))
    return last(known, ({ person, named }) => named && (person === 'he' || person === 'she'))?.speaker ?? null
  return null
}

/** Keeps a source for those to come. */
function remember(scene: Scene, source: TokenRange, speaker: string | null, known: Known[]): void {
  const words = scene.pack.attributions.speakers
  const first = scene.tokens[source.first]!
  if (source.last - source.first === 1 && words.pronouns.has(first.lower)) {
    const meant = speaker === null ? undefined : known.findLast((one) => one.speaker === speaker)
    if (meant) known.push({ ...meant, at: first.start })
    return
  }
  const name = nameIn(scene, source)
  const printed = scene.text.slice(first.start, scene.tokens[source.last - 1]!.end)
  const all = new Set<string>()
  for (let i = source.first; i < source.last; i++) all.add(scene.tokens[i]!.lower)
  if (speaker !== null) for (const word of speaker.toLowerCase().split(/\s+/u)) all.add(word)
  known.push({
    speaker: speaker ?? (name ? name.canonical : withoutArticle(printed, first.lower, words.definite)),
    words: all,
    person: personOf(scene, source, name),
    named: name !== undefined || isNamed(scene, source),
    at: first.start,
  })
}

/** Which pronoun would stand for a source. */
function personOf(scene: Scene, { first, last }: TokenRange, name: NamedSpan | undefined): Person | null {
  const words = scene.pack.attributions.speakers
  let role = false
  for (let i = first; i < last; i++) {
    const { lower } = scene.tokens[i]!
    const title = words.titles.get(lower)
    if (title) return title
    if (words.groups.has(lower)) return 'they'
    if (words.documents.has(lower) || words.bodies.has(lower) || words.outlets.has(lower)) {
      if (name?.type !== 'PERSON') return 'it'
    }
    role ||= words.roles.has(lower)
  }
  if (name?.type === 'PERSON' || role) return 'he'
  return name ? 'it' : null
}

/** Whether a pronoun may stand for such a source; a person's sex is mostly unknown. */
const fit = (pronoun: Person, person: Person | null): boolean =>
  person === null
    ? pronoun !== 'they'
    : pronoun === 'he' || pronoun === 'she'
      ? person === pronoun || person === 'he'
      : pronoun === person

/** The name that a source is, or ends in; a person's before any other. */
function nameIn(scene: Scene, { first, last }: TokenRange): NamedSpan | undefined {
  const end = scene.tokens[last - 1]!.end
  let at = scene.tokens[first]!.start
  let best: NamedSpan | undefined
  for (let n = 0; n < 6; n++) {
    const name = scene.names.touching(at, end)
    if (!name) break
    if (name.type === 'PERSON') return name
    if (name.type === 'ORG' && best?.type !== 'ORG') best = name
    else if (name.type === 'GPE' && name.start <= scene.tokens[last - 1]!.start && name.end >= end) best ??= name
    at = name.end
  }
  return best
}

/** Whether a source is its name and no more than an article and a title. */
const isWhole = (scene: Scene, { first, last }: TokenRange, name: NamedSpan): boolean =>
  name.end >= scene.tokens[last - 1]!.end && name.start - scene.tokens[first]!.start < 30

function isNamed(scene: Scene, { first, last }: TokenRange): boolean {
  if (scene.tokens[first]!.pos === 'PROPN') return true
  for (let i = first + 1; i < last; i++) if (scene.tokens[i]!.shape & Shape.Capital) return true
  return false
}

/** The fuller form of a name of which only the last part is printed: "Zhuravlev" → "Oleg Zhuravlev". */
function fuller(lowers: readonly string[], known: readonly Known[]): string | null {
  const name = lowers.at(-1)!
  const found = last(
    known,
    ({ words, speaker, named }) =>
      named && words.has(name) && words.size >= lowers.length && speaker.toLowerCase().includes(name),
  )
  return found && found.speaker.split(' ').length > lowers.length ? found.speaker : null
}

/** The last name before a place that a pronoun may mean. */
function lastName(entities: readonly NamedSpan[], before: number, person: Person): string | null {
  let low = 0
  let high = entities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entities[middle]!.start < before) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && before - entities[i]!.end < nearby; i--) {
    const { type, canonical } = entities[i]!
    if (person === 'it' ? type === 'ORG' : (person === 'he' || person === 'she') && type === 'PERSON') return canonical
  }
  return null
}

const withoutArticle = (printed: string, first: string, definite: ReadonlySet<string>): string =>
  definite.has(first) ? printed.slice(printed.search(/\s/u) + 1) : printed
