import { Shape, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import { isCountry } from './gazetteer.js'
import { isDesignation } from './isDesignation.js'
import { keyOf, type Piece } from './Piece.js'
import { certain } from './Scores.js'
import { lowerHeadModifiers, lowerHeads, nationalBodies, portfolios, roads } from './words/heads.js'

/** The name with the nouns in lower case that belong to it: "Al-Tanf base", "Conoco gas field", "Syrian oil ministry". */
export function growPiece(piece: Piece, words: readonly Token[], limit: number): Piece {
  const { last, type, thing } = piece
  const next = words[last]
  if (last >= limit || !next || next.shape & Shape.Mark) return piece
  if (next.shape & Shape.Capital && !(piece.headline && type === 'GPE')) return piece
  if (roads.has(next.lower) && last === piece.first + 1 && isDesignation(words[piece.first]!)) {
    return grown(piece, last + 1, 'FAC', words)
  }
  let noun = last
  if (type === 'NORP' || (thing && isCountry(thing.canonical))) {
    while (noun < limit - 1 && portfolios.has(words[noun]!.lower)) noun++
    return nationalBodies.has(words[noun]!.lower) ? grown(piece, noun + 1, 'ORG', words) : piece
  }
  while (noun < limit - 1 && noun < last + 2 && lowerHeadModifiers.has(words[noun]!.lower)) noun++
  const head = lowerHeads.get(words[noun]!.lower)
  // "Conoco Gas field" is no company's
  const isBody = type === 'ORG' && !(head === 'LOC' && lowerHeadModifiers.has(words[last - 1]!.lower))
  const isOther = isBody || type === 'PERSON' || (type === 'LOC' && head === 'FAC')
  return head && !isOther ? grown(piece, noun + 1, head, words) : piece
}

const grown = (piece: Piece, last: number, type: EntityType, words: readonly Token[]): Piece => ({
  ...piece,
  last,
  key: keyOf(words, piece.first, last),
  type,
  thing: null,
  rule: 'lower-head-noun',
  scores: certain[type],
})
