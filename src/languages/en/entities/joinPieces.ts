import { Shape, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import { isDesignation } from './isDesignation.js'
import { keyOf, type Piece } from './Piece.js'
import { certain } from './Scores.js'
import type { ChunkContext } from './splitChunk.js'

/** The last two pieces of a chunk as one where they are one name. */
export function joinPieces(pieces: readonly Piece[], context: ChunkContext): readonly Piece[] {
  const right = pieces.at(-1)
  const left = pieces.at(-2)
  if (!right || left?.last !== right.first) return pieces
  const joined = joinBranch(left, right, context) ?? joinModel(left, right, context)
  return joined ? joinPieces([...pieces.slice(0, -2), joined], context) : pieces
}

/** "BBC Africa", "ExxonMobil Guyana": a body and the place right after it are the body's branch. */
function joinBranch(body: Piece, place: Piece, { words, headline }: ChunkContext): Piece | undefined {
  if (place.type !== 'GPE' || headline) return undefined
  const isBody =
    body.type === 'ORG' ||
    (body.type === null && body.last === body.first + 1 && (words[body.first]!.shape & Shape.AllCapitals) !== 0)
  return isBody ? joined(body, place, 'ORG', 'branch', words) : undefined
}

/** "Wing Loong II", "Leopard 2A6", "M1A2 Abrams": a product and its number. */
function joinModel(left: Piece, right: Piece, { words }: ChunkContext): Piece | undefined {
  const [first, last] = [words[left.first]!, words[right.first]!]
  const isNumbered = left.type === 'PRODUCT' && right.last === right.first + 1 && isNumber(last)
  const isNamed = right.type === 'PRODUCT' && left.last === left.first + 1 && isDesignation(first) && last.spaced
  return isNumbered || isNamed ? joined(left, right, 'PRODUCT', 'model', words) : undefined
}

const isNumber = (word: Token): boolean => /^[IVX]{1,4}$/u.test(word.text) || isDesignation(word)

const joined = (left: Piece, right: Piece, type: EntityType, rule: string, words: readonly Token[]): Piece => ({
  first: left.first,
  last: right.last,
  key: keyOf(words, left.first, right.last),
  type,
  thing: null,
  rule,
  scores: certain[type],
  headline: left.headline,
})
