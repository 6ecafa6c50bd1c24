import { Shape } from '../text/Token.js'
import type { Attribution } from '../types.js'
import type { FoundCue, TokenRange } from './Draft.js'
import type { NamedSpan } from './NamedSpan.js'
import type { Agreement } from './Cue.js'
import type { Scene } from './Scene.js'
import type { Person, SpeakerWords } from './SpeakerWords.js'

/** An attribution with the place of its source, to be asked who that is. */
export interface Unresolved {
  readonly scene: Scene
  readonly attribution: Attribution
  readonly source: TokenRange | null
  readonly cue: FoundCue | null
}

/** A source that a later pronoun or bare noun may mean. */
interface Known {
  readonly speaker: string
  readonly words: ReadonlySet<string>
  readonly person: Person | null
  readonly named: boolean
  readonly at: number
  /** What its cue's form said of it. */
  readonly agreement: Agreement | null
}

/** How far back, in code units, who is left out has spoken. */
const stillSpeaking = 1500
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
  return found.map(({ scene, attribution, source, cue }) => {
    const agreement = cue?.cue.agreement ?? null
    if (!source) {
      const meant = agreement && leftOut(agreement, attribution.start, known)
      if (!meant) return attribution
      known.push({ ...meant, at: attribution.start })
      return { ...attribution, speaker: meant.speaker }
    }
    const speaker = speakerOf(scene, source, known, entities)
    remember(scene, source, speaker, known, agreement)
    const same = speaker !== null && attribution.source?.text.toLowerCase().endsWith(speaker.toLowerCase())
    return speaker === null || same ? attribution : { ...attribution, speaker }
  })
}

/** Whom a verb without a subject means: the last that spoke and agrees with its form. "وأضافت أن ..." */
function leftOut(agreement: Agreement, start: number, known: readonly Known[]): Known | undefined {
  for (let i = known.length - 1; i >= 0; i--) {
    const one = known[i]!
    if (start - one.at > stillSpeaking) return undefined
    const several = one.person === 'they' || one.agreement === 'they'
    if (
      agreement === 'they'
        ? several
        : one.agreement === null || (one.agreement === agreement && !(several && agreement === 'he'))
    )
      return one
  }
  return undefined
}

const plainly = (words: SpeakerWords, lowers: readonly string[]): readonly string[] =>
  words.plain ? lowers.map(words.plain) : lowers
const isKnown = (words: SpeakerWords, lowers: readonly string[]): boolean =>
  words.isDefinite?.(lowers) ?? words.definite.has(lowers[0]!)
const isNew = (words: SpeakerWords, lowers: readonly string[]): boolean =>
  words.isDefinite ? !words.isDefinite(lowers) : words.indefinite.has(lowers[0]!)

function speakerOf(
  scene: Scene,
  source: TokenRange,
  known: readonly Known[],
  entities: readonly NamedSpan[],
): string | null {
  const words = scene.pack.attributions.speakers
  const { start } = scene.tokens[source.first]!
  const printed = scene.tokens.slice(source.first, source.last).map(({ lower }) => lower)
  const lowers = plainly(words, printed)
  const back = known.slice(-memory).reverse()
  const pronoun = lowers.length === 1 ? words.pronouns.get(lowers[0]!) : undefined
  if (pronoun) {
    const fits = back.find(({ person, at }) => at < start && fit(pronoun, person))
    return fits?.speaker ?? lastName(entities, start, pronoun)
  }
  const name = nameIn(scene, source)
  const content = lowers.filter((word) => !words.definite.has(word))
  if (name && lowers.some((word) => words.documents.has(word)) && name.type !== 'PERSON') return name.canonical
  const whole = back.find((one) => one.words.size > lowers.length && content.every((word) => one.words.has(word)))
  if (whole && !isNew(words, printed) && content.length > 1) return whole.speaker
  if (name) {
    if (name.canonical !== name.text && name.canonical.length > name.text.length && isWhole(scene, source, name))
      return name.canonical
    return isWhole(scene, source, name) ? fuller(lowers, back) : null
  }
  if (!isKnown(words, printed)) return isNamed(scene, source) ? fuller(lowers, back) : null
  if (isNamed(scene, source)) return null
  const isRole = (word: string) =>
    words.roles.has(word) ||
    words.groups.has(word) ||
    words.documents.has(word) ||
    words.bodies.has(word) ||
    words.outlets.has(word) ||
    words.hidden.has(word)
  const head = words.headFirst ? lowers.find(isRole) : lowers.findLast(isRole)
  // "the army's spokesman" is no other body's; where the head comes first, all that follows it says whose.
  if (head === undefined) return null
  if (words.headFirst && content.length > 1) {
    if (!words.documents.has(head) || content.length > 2) return null
    return back.find((one) => one.named && one.words.has(content[1]!))?.speaker ?? null
  }
  const same = back.find((one) => one.words.has(head) && one.words.size > 1)
  if (same) return same.speaker
  if (words.documents.has(head)) return back.find(({ named, person }) => named && person !== 'they')?.speaker ?? null
  if (words.roles.has(head))
    return back.find(({ person, named }) => named && (person === 'he' || person === 'she'))?.speaker ?? null
  return null
}

/** Keeps a source for those to come. */
function remember(
  scene: Scene,
  source: TokenRange,
  speaker: string | null,
  known: Known[],
  agreement: Agreement | null,
): void {
  const words = scene.pack.attributions.speakers
  const tokens = scene.tokens.slice(source.first, source.last)
  const [first] = tokens
  const pronoun = tokens.length === 1 ? words.pronouns.get(first!.lower) : undefined
  if (pronoun) {
    const meant = speaker === null ? undefined : known.findLast((one) => one.speaker === speaker)
    if (meant) known.push({ ...meant, at: first!.start, agreement })
    return
  }
  const name = nameIn(scene, source)
  const printed = scene.text.slice(first!.start, tokens.at(-1)!.end)
  known.push({
    speaker:
      speaker ??
      (name && isHead(scene, source, name) ? name.canonical : withoutArticle(printed, first!.lower, words.definite)),
    words: new Set([
      ...plainly(
        words,
        tokens.map(({ lower }) => lower),
      ),
      ...(speaker ?? '').toLowerCase().split(/\s+/u),
    ]),
    person: personOf(scene, source, name),
    named: name !== undefined || isNamed(scene, source),
    at: first!.start,
    agreement,
  })
}

/** Which pronoun would stand for a source. */
function personOf(scene: Scene, { first, last }: TokenRange, name: NamedSpan | undefined): Person | null {
  const words = scene.pack.attributions.speakers
  let role = false
  for (let i = first; i < last; i++) {
    const [lower] = plainly(words, [scene.tokens[i]!.lower]) as [string]
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

/** Whether a name says who the source is: not "Mali" in "جيش مالي", whose head comes first. */
const isHead = (scene: Scene, { first }: TokenRange, name: NamedSpan): boolean =>
  !scene.pack.attributions.speakers.headFirst ||
  name.type === 'PERSON' ||
  name.start <= scene.tokens[first]!.end + (name.type === 'ORG' ? 2 : -1)

const isNamed = (scene: Scene, { first, last }: TokenRange): boolean =>
  scene.tokens.slice(first, last).some(({ pos, shape }, i) => (i > 0 ? shape & Shape.Capital : pos === 'PROPN'))

/** The fuller form of a name of which only the last part is printed: "Zhuravlev" → "Oleg Zhuravlev". */
function fuller(lowers: readonly string[], back: readonly Known[]): string | null {
  const last = lowers.at(-1)!
  const found = back.find(
    ({ words, speaker, named }) =>
      named && words.has(last) && words.size > lowers.length && speaker.toLowerCase().includes(last),
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
