import { firstStartingFrom } from '../text/SpanIndex.js'
import type { Attribution } from '../types.js'
import type { FoundCue, TokenRange } from './Draft.js'
import type { NamedSpan } from './NamedSpan.js'
import { fit, lastKnown, plainly, remember, type KnownSource } from './KnownSource.js'
import { leftOut } from './leftOut.js'
import { isNamed, nameIn } from './nameIn.js'
import type { Scene } from './Scene.js'
import type { Person, SpeakerWords } from './SpeakerWords.js'

/** An attribution with the place of its source, to be asked who that is. */
export interface Unresolved {
  readonly scene: Scene
  readonly attribution: Attribution
  readonly source: TokenRange | null
  readonly cue: FoundCue | null
}

/** How far back, in code units, a name that was no source may be meant. */
const nearby = 700

/**
 * Who speaks where a source is a pronoun, a bare noun or a surname: "he", "the spokesman", "the report", "Zhuravlev".
 * Whom it means is the last source of the article that fits, or the last name before it.
 */
export function resolveSpeakers(found: readonly Unresolved[], entities: readonly NamedSpan[]): Attribution[] {
  const known: KnownSource[] = []
  return found.map(({ scene, attribution, source, cue }) => {
    const agreement = cue?.cue.agreement ?? null
    if (!source) {
      const meant = agreement && leftOut(agreement, attribution.start, known)
      if (!meant) return attribution
      known.push({ ...meant, at: attribution.start })
      return { ...attribution, speaker: meant.speaker }
    }
    const name = nameIn(scene, source)
    const speaker = speakerOf(scene, source, name, { known, entities })
    remember(scene, source, known, { speaker, name, agreement })
    const same = speaker !== null && attribution.source?.text.toLowerCase().endsWith(speaker.toLowerCase())
    return speaker === null || same ? attribution : { ...attribution, speaker }
  })
}

function speakerOf(
  scene: Scene,
  source: TokenRange,
  name: NamedSpan | undefined,
  { known, entities }: { readonly known: readonly KnownSource[]; readonly entities: readonly NamedSpan[] },
): string | null {
  const words = scene.pack.attributions.speakers
  const { start } = scene.tokens[source.first]!
  const bare = scene.tokens[source.first]!.lower
  const pronoun = source.last - source.first === 1 ? words.pronouns.get(bare) : undefined
  if (pronoun) {
    const fits = lastKnown(known, ({ person, at }) => at < start && fit(pronoun, person))
    return fits?.speaker ?? lastName(entities, start, pronoun)
  }
  const printed: string[] = []
  for (let i = source.first; i < source.last; i++) printed.push(scene.tokens[i]!.lower)
  const lowers = plainly(words, printed)
  const content = lowers.filter((word) => !words.definite.has(word))
  if (name && lowers.some((word) => words.documents.has(word)) && name.type !== 'PERSON') return name.canonical
  const whole =
    content.length > 1 && !isNew(words, printed)
      ? lastKnown(known, (one) => one.words.size >= lowers.length && content.every((word) => one.words.has(word)))
      : undefined
  if (whole) return whole.speaker
  if (name) {
    if (name.canonical !== name.text && name.canonical.length > name.text.length && isWhole(scene, source, name))
      return name.canonical
    return isWhole(scene, source, name) ? fuller(lowers, known) : null
  }
  if (!isKnown(words, printed)) return isNamed(scene, source) ? fuller(lowers, known) : null
  if (isNamed(scene, source)) return null
  const isRole = (word: string) =>
    words.roles.has(word) ||
    words.groups.has(word) ||
    words.documents.has(word) ||
    words.bodies.has(word) ||
    words.outlets.has(word) ||
    words.hidden.has(word)
  const head = words.headFirst ? lowers.find(isRole) : lowers.findLast(isRole)
  if (head === undefined) return null
  // "the army's spokesman" is no other body's; where the head comes first, all that follows it says whose.
  if (words.headFirst && content.length > 1) {
    if (!words.documents.has(head) || content.length > 2) return null
    return lastKnown(known, (one) => one.named && one.words.has(content[1]!))?.speaker ?? null
  }
  const same = lastKnown(known, (one) => one.words.has(head))
  if (same) return same.speaker
  if (words.documents.has(head))
    return lastKnown(known, ({ named, person }) => named && person !== 'they')?.speaker ?? null
  if (words.roles.has(head))
    return lastKnown(known, ({ person, named }) => named && (person === 'he' || person === 'she'))?.speaker ?? null
  return null
}

/** Whether a phrase says that its readers know whom it means: "the spokesman". */
const isKnown = (words: SpeakerWords, lowers: readonly string[]): boolean =>
  words.isDefinite?.(lowers) ?? words.definite.has(lowers[0]!)

/** Whether it says that they do not: "a spokesman". */
const isNew = (words: SpeakerWords, lowers: readonly string[]): boolean =>
  words.isDefinite ? !words.isDefinite(lowers) : words.indefinite.has(lowers[0]!)

/** Whether a source is its name and no more than an article and a title. */
const isWhole = (scene: Scene, { first, last }: TokenRange, name: NamedSpan): boolean =>
  name.end >= scene.tokens[last - 1]!.end && name.start - scene.tokens[first]!.start < 30

/** The fuller form of a name of which only the last part is printed: "Zhuravlev" → "Oleg Zhuravlev". */
function fuller(lowers: readonly string[], known: readonly KnownSource[]): string | null {
  const name = lowers.at(-1)!
  const found = lastKnown(
    known,
    ({ words, speaker, named }) =>
      named && words.has(name) && words.size >= lowers.length && speaker.toLowerCase().includes(name),
  )
  return found && found.speaker.split(' ').length > lowers.length ? found.speaker : null
}

/** The last name before a place that a pronoun may mean. */
function lastName(entities: readonly NamedSpan[], before: number, person: Person): string | null {
  for (let i = firstStartingFrom(entities, before) - 1; i >= 0 && before - entities[i]!.end < nearby; i--) {
    const { type, canonical } = entities[i]!
    if (person === 'it' ? type === 'ORG' : (person === 'he' || person === 'she') && type === 'PERSON') return canonical
  }
  return null
}
