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
  readonly #long = new Map<string, Piece>()

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

  /** The person of whose name `part` is one. */
  bearer(part: string): RememberedName | undefined {
    return this.#bearers.get(part)
  }

  abbreviate(short: string, long: Piece): void {
    if (!this.#long.has(short)) this.#long.set(short, long)
  }

  /** The name that an abbreviation stands for. */
  longForm(short: string): Piece | undefined {
    return this.#long.get(short)
  }
}
