import type { Thing, UnlinkedEntity } from '../../../entities/EntityWords.js'
import { plainSpaces } from '../../../text/plainSpaces.js'
import { Shape, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import type { Memory, RememberedName } from './Memory.js'
import { isCountry } from './gazetteer.js'
import { genericAcronyms } from './words/genericAcronyms.js'
import type { Piece } from './Piece.js'
import type { Reading } from './readPieces.js'
import { scoreContext } from './scoreContext.js'
import { add, best, noScores, type Scores } from './Scores.js'
import { Known, knownOf } from './lexicon.js'

/** What must speak for an unknown name before it is one. */
const threshold = 1.2

/** What a name is after all that its article says; `undefined` where too little speaks for its being a name. */
export function decide(piece: Piece, { words, text }: Reading, memory: Memory): UnlinkedEntity | undefined {
  const start = words[piece.first]!.start
  const end = words[piece.last - 1]!.end
  const make = (type: EntityType, canonical: string | undefined, thing: Thing | null): UnlinkedEntity => {
    const printed = text.slice(start, end)
    if (type === 'PERSON' && !thing) memory.meet(piece.key)
    const name = thing?.canonical ?? plainSpaces(canonical ?? printed)
    return { start, end, text: printed, rule: `entities/${piece.rule}`, type, canonical: name, thing }
  }
  const isShort = piece.last === piece.first + 1 && (words[piece.first]!.shape & Shape.AllCapitals) !== 0
  const long = piece.type === null || isShort ? memory.longForm(piece) : undefined
  const bearer = memory.bearer(piece.key)
  if (piece.thing && bearer && isBearer(bearer, piece, words)) return make('PERSON', bearer.text, null)
  if (piece.type && piece.thing && (!long || long.thing?.id === piece.thing.id || long.type !== 'ORG')) {
    return make(piece.type, undefined, piece.thing)
  }
  const name = memory.name(piece.key)
  if (piece.type && !long) return make(piece.type, name?.text, null)
  if (long && !genericAcronyms.has(piece.key)) {
    const longName = memory.name(long.key)
    return make(long.type ?? (longName && best(longName.scores)?.type) ?? 'ORG', longName?.text, long.thing)
  }
  const scores = { ...piece.scores }
  if (name) add(scores, name.scores, 0.8 / Math.sqrt(name.count))
  if (bearer) scores.PERSON += 4
  const type = typeOf(scores, piece, name, words)
  if (!type) return undefined
  const thing = piece.thing ?? name?.thing ?? null
  return make(type, type === 'PERSON' && bearer ? bearer.text : name?.text, thing?.type === type ? thing : null)
}

const plainName = /^\p{Lu}\p{Ll}+$/u

/** The type for which enough speaks, here or in all that the article says of the name. */
function typeOf(scores: Scores, { first, last }: Piece, name: RememberedName | undefined, words: readonly Token[]) {
  const found = best(scores)
  if (found && found.score >= threshold) return found.type
  if (!name || name.count < 2) return undefined
  if (last === first + 1 && (knownOf(words[first]!) & Known.Common || !plainName.test(words[first]!.text)))
    return undefined
  const all = best(name.scores)
  return all && all.score >= threshold ? all.type : undefined
}

/**
 * Whether a name that the world knows as something else is the surname of a person whom the article names in full: "Nahid Islam
 * ... Islam said". What stands around it may say otherwise: "in Jordan".
 */
function isBearer(
  { text }: RememberedName,
  { first, last, key, type, thing, headline }: Piece,
  words: readonly Token[],
): boolean {
  if (type === 'PERSON' || last !== first + 1 || !text.toLowerCase().endsWith(` ${key}`)) return false
  const scores = noScores()
  scoreContext(words, first, last, scores, headline)
  const least = thing && isCountry(thing.canonical) ? 1.2 : 0.5
  return scores.PERSON > least && scores.PERSON > (best({ ...scores, PERSON: 0 })?.score ?? 0)
}
