import type { EntityType } from '../../../types.js'

/** How much speaks for each type. */
export type Scores = Record<EntityType, number>

/** How much a word beside a name, or an ending, says for its being a person, a place, a body or a people. */
export type Evidence = readonly (readonly [type: EntityType, weight: number])[]

/** Nothing known yet. All ten are there from the start, which keeps adding fast. */
export const noScores = (): Scores => ({
  PERSON: 0,
  NORP: 0,
  ORG: 0,
  GPE: 0,
  LOC: 0,
  FAC: 0,
  PRODUCT: 0,
  EVENT: 0,
  LAW: 0,
  WORK: 0,
})

/** So much for one type. */
export function scoresOf(type: EntityType, score: number): Scores {
  const scores = noScores()
  scores[type] = score
  return scores
}

/** Adds `evidence` times `factor`. */
export function weigh(scores: Scores, evidence: Evidence, factor = 1): void {
  for (const [type, weight] of evidence) scores[type] += weight * factor
}

/** Adds other scores times `factor`. */
export function add(scores: Scores, more: Readonly<Scores>, factor = 1): void {
  scores.PERSON += more.PERSON * factor
  scores.NORP += more.NORP * factor
  scores.ORG += more.ORG * factor
  scores.GPE += more.GPE * factor
  scores.LOC += more.LOC * factor
  scores.FAC += more.FAC * factor
  scores.PRODUCT += more.PRODUCT * factor
  scores.EVENT += more.EVENT * factor
  scores.LAW += more.LAW * factor
  scores.WORK += more.WORK * factor
}

/** The type for which most speaks, with how much; `undefined` where nothing does. Of two alike the first of the ten. */
export function best(scores: Readonly<Scores>): { type: EntityType; score: number } | undefined {
  let found: EntityType | undefined
  let most = 0
  for (const type of types) {
    if (scores[type] <= most) continue
    most = scores[type]
    found = type
  }
  return found && { type: found, score: most }
}

const types = Object.keys(noScores()) as EntityType[]

/** What speaks for a name whose type is certain; shared, as nothing is added to it. */
export const certain = Object.fromEntries(types.map((type) => [type, scoresOf(type, 4)])) as Readonly<
  Record<EntityType, Scores>
>
