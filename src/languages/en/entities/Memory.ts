import type { Thing } from '../../../entities/EntityWords.js'
import type { Piece } from './Piece.js'
import { add, noScores, type Scores } from './Scores.js'

/** What one article says of a name, over all its mentions. */
export interface RememberedName {
  /** As the article prints it first. */
  readonly text: string
  readonly scores: Scores
  count: number
  thing: Thing | null
}

/** What one article has said of its names. */
export class Memory {
  readonly #names = new Map<string, RememberedName>()
  readonly #bearers = new Map<string, RememberedName>()
  /** Of several who share a surname the one who was named in full last. */
  readonly #latest = new Map<string, RememberedName>()
  readonly #long = new Map<string, Piece>()
  readonly #initialed = new Map<string, Piece>()
  /** Things that the article names by more than an abbreviation. */
  readonly #spelled = new Set<string>()

  add({ key, scores, thing }: Piece, text: string): void {
    let name = this.#names.get(key)
    if (!name) this.#names.set(key, (name = { text, scores: noScores(), count: 0, thing: null }))
    add(name.scores, scores)
    name.count++
    name.thing ??= thing
  }

  name(key: string): RememberedName | undefined {
    return this.#names.get(key)
  }

  /** Says that `part` is the surname or the given name of a person; of several the first bears it. */
  addPerson(part: string, name: RememberedName): void {
    if (!this.#bearers.has(part)) this.#bearers.set(part, name)
  }

  /** Says that a person's full name stands here, in the order of the text: who the surname is from here on. */
  meet(key: string): void {
    const name = key.includes(' ') ? this.#names.get(key) : undefined
    if (name) this.#latest.set(key.slice(key.lastIndexOf(' ') + 1), name)
  }

  /** The person of whose name `part` is one; of several with that surname the one named last. */
  bearer(part: string): RememberedName | undefined {
    return this.#latest.get(part) ?? this.#bearers.get(part)
  }

  abbreviate(short: string, long: Piece): void {
    if (!this.#long.has(short)) this.#long.set(short, long)
  }

  /** Keeps a body's name of several words for what may abbreviate it. */
  spellOut(initials: string, long: Piece): void {
    if (long.thing) this.#spelled.add(long.thing.id)
    if (!this.#initialed.has(initials)) this.#initialed.set(initials, long)
  }

  /**
   * The name that an abbreviation stands for: the article's own in brackets, else a body with these initials that it
   * names, unless it names the one that the world knows by them.
   */
  longForm({ key, thing }: Piece): Piece | undefined {
    const said = this.#long.get(key)
    if (said || !thing || this.#spelled.has(thing.id)) return said
    return this.#initialed.get(key)
  }
}
