/** Who a pronoun may stand for: one man, one woman, one thing or body, several. */
export type Person = 'he' | 'she' | 'it' | 'they'

/** The words by which a language tells what kind of source a phrase is, and whom a pronoun or a bare noun means. */
export interface SpeakerWords {
  /** A word as the sets below have it: "المصدر" → "مصدر". Without it a word stands for itself. */
  readonly plain?: (lower: string) => string
  /** Whether a phrase says that its thing is known, where no word but a form says so. */
  readonly isDefinite?: (lowers: readonly string[]) => boolean
  /** Whether a phrase begins with its head noun: "المتحدث باسم الوزارة". */
  readonly headFirst?: boolean
  readonly pronouns: ReadonlyMap<string, Person>
  /** Words with which a phrase says that its thing is known: "the spokesman", "this report". */
  readonly definite: ReadonlySet<string>
  /** Words with which a phrase says that it is not: "a source", "one official". */
  readonly indefinite: ReadonlySet<string>
  /** What people are in the news: "spokesman", "minister", "officials". */
  readonly roles: ReadonlySet<string>
  /** Several people, by their noun: "officials", "residents". */
  readonly groups: ReadonlySet<string>
  /** What is read and not asked: "statement", "report", "poll". */
  readonly documents: ReadonlySet<string>
  /** Who reports for a living: "Reuters", "newspaper", "correspondent". */
  readonly outlets: ReadonlySet<string>
  /** Bodies by a common noun: "ministry", "group", "coalition". */
  readonly bodies: ReadonlySet<string>
  /** Words that hide a name: "source", "unnamed", "anonymity". */
  readonly hidden: ReadonlySet<string>
  /** Titles that tell a man from a woman: "mr.", "mrs.". */
  readonly titles: ReadonlyMap<string, 'he' | 'she'>
}

/** For a language that has no such words yet. */
export const noSpeakerWords: SpeakerWords = {
  pronouns: new Map(),
  definite: new Set(),
  indefinite: new Set(),
  roles: new Set(),
  groups: new Set(),
  documents: new Set(),
  outlets: new Set(),
  bodies: new Set(),
  hidden: new Set(),
  titles: new Map(),
}
