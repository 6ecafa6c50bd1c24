import type { Thing } from '../../../entities/EntityWords.js'
import type { EntityType } from '../../../types.js'
import { weigh, type Scores } from './Piece.js'

/** What one article has said of its names so far. */
export class Memory {
  readonly #names = new Map<string, { scores: Scores; count: number; thing: Thing | null }>()
  /** Surname or given name → the keys of those who bear it. */
  readonly #persons = new Map<string, Set<string>>()
  /** Abbreviation → the name that it stands for. */
  readonly #long = new Map<string, string>()

  add(key: string, scores: Scores, thing: Thing | null = null): void {
    let known = this.#names.get(key)
    if (!known) this.#names.set(key, (known = { scores: {}, count: 0, thing: null }))
    weigh(known.scores, scores)
    known.count++
    known.thing ??= thing
  }

  scores(key: string): Scores {
    return this.#names.get(key)?.scores ?? {}
  }

  count(key: string): number {
    return this.#names.get(key)?.count ?? 1
  }

  thing(key: string): Thing | null {
    return this.#names.get(key)?.thing ?? null
  }

  has(key: string): boolean {
    return this.#names.has(key)
  }

  addPerson(part: string, key: string): void {
    const bearers = this.#persons.get(part)
    if (bearers) bearers.add(key)
    else this.#persons.set(part, new Set([key]))
  }

  /** The people of whose names `part` is one, in order. */
  persons(part: string): string[] {
    return [...(this.#persons.get(part) ?? [])]
  }

  abbreviate(short: string, long: string): void {
    if (!this.#long.has(short)) this.#long.set(short, long)
  }

  longForm(short: string): string | undefined {
    return this.#long.get(short)
  }
}

/** The best type and how far it leads. */
export function best(scores: Scores): { type: EntityType; score: number } | undefined {
  let found: { type: EntityType; score: number } | undefined
  for (const type in scores) {
    const score = scores[type as EntityType]!
    if (score > 0 && (!found || score > found.score)) found = { type: type as EntityType, score }
  }
  return found
}
