import type { Agreement } from './Cue.js'
import type { TokenRange } from './Draft.js'
import { plainSpaces } from '../text/plainSpaces.js'
import { isNamed } from './nameIn.js'
import type { NamedSpan } from './NamedSpan.js'
import type { Scene } from './Scene.js'
import type { Person, SpeakerWords } from './SpeakerWords.js'

/** A source that a later pronoun or bare noun may mean. */
export interface KnownSource {
  readonly speaker: string
  readonly words: ReadonlySet<string>
  readonly person: Person | null
  readonly named: boolean
  readonly at: number
  /** What its cue's form said of it. */
  readonly agreement: Agreement | null
}

/** The words as the pack's lists have them. */
export const plainly = (words: SpeakerWords, lowers: readonly string[]): readonly string[] =>
  words.plain ? lowers.map(words.plain) : lowers

/** How many sources back a pronoun or noun may reach. */
const memory = 40

/** The last of the sources remembered that fits. */
export function lastKnown(known: readonly KnownSource[], fits: (one: KnownSource) => boolean): KnownSource | undefined {
  for (let i = known.length - 1; i >= 0 && i >= known.length - memory; i--) if (fits(known[i]!)) return known[i]
  return undefined
}

/** Keeps a source for those to come. */
export function remember(
  scene: Scene,
  source: TokenRange,
  known: KnownSource[],
  {
    speaker,
    name,
    agreement,
  }: {
    readonly speaker: string | null
    readonly name: NamedSpan | undefined
    readonly agreement: Agreement | null
  },
): void {
  const words = scene.pack.attributions.speakers
  const first = scene.tokens[source.first]!
  if (source.last - source.first === 1 && words.pronouns.has(first.lower)) {
    const meant = speaker === null ? undefined : lastKnown(known, (one) => one.speaker === speaker)
    if (meant) known.push({ ...meant, at: first.start, agreement })
    return
  }
  const printed = plainSpaces(scene.text.slice(first.start, scene.tokens[source.last - 1]!.end))
  const all = new Set<string>()
  for (let i = source.first; i < source.last; i++) all.add(plainWord(words, scene.tokens[i]!.lower))
  if (speaker !== null) for (const word of speaker.toLowerCase().split(/\s+/u)) all.add(word)
  known.push({
    speaker:
      speaker ??
      (name && isHead(scene, source, name) ? name.canonical : withoutArticle(printed, first.lower, words.definite)),
    words: all,
    person: personOf(scene, source, name),
    named: name !== undefined || isNamed(scene, source),
    at: first.start,
    agreement,
  })
}

const plainWord = (words: SpeakerWords, lower: string): string => (words.plain ? words.plain(lower) : lower)

/** Whether a name says who the source is: not "Mali" in "جيش مالي", whose head comes first. */
const isHead = (scene: Scene, { first }: TokenRange, name: NamedSpan): boolean =>
  !scene.pack.attributions.speakers.headFirst ||
  name.type === 'PERSON' ||
  name.start <= scene.tokens[first]!.end + (name.type === 'ORG' ? 2 : -1)

/** Which pronoun would stand for a source. */
function personOf(scene: Scene, { first, last }: TokenRange, name: NamedSpan | undefined): Person | null {
  const words = scene.pack.attributions.speakers
  let role = false
  for (let i = first; i < last; i++) {
    const lower = plainWord(words, scene.tokens[i]!.lower)
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
export const fit = (pronoun: Person, person: Person | null): boolean =>
  person === null
    ? pronoun !== 'they'
    : pronoun === 'he' || pronoun === 'she'
      ? person === pronoun || person === 'he'
      : pronoun === person

const withoutArticle = (printed: string, first: string, definite: ReadonlySet<string>): string =>
  definite.has(first) ? printed.slice(printed.search(/\s/u) + 1) : printed
