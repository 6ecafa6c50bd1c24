import { Shape, type Token } from '../../../text/Token.js'
import { isCountry } from './gazetteer.js'
import { keyOf, type Piece } from './Piece.js'
import { noScores } from './Scores.js'
import { lowerHeadModifiers, lowerHeads, nationalBodies, portfolios } from './words/heads.js'

/** The name with the nouns in lower case that belong to it: "Al-Tanf base", "Conoco gas field", "Syrian oil ministry". */
export function growPiece(piece: Piece, words: readonly Token[], limit: number): Piece {
  const { last, type, thing } = piece
  const next = words[last]
  if (last >= limit || !next || next.shape & Shape.Mark) return piece
  if (next.shape & Shape.Capital && !(piece.headline && type === 'GPE')) return piece
  let noun = last
  if (type === 'NORP' || (thing && isCountry(thing.canonical))) {
    while (noun < limit - 1 && portfolios.has(words[noun]!.lower)) noun++
    return nationalBodies.has(words[noun]!.lower) ? grown(piece, noun + 1, 'ORG', words) : piece
  }
  while (noun < limit - 1 && noun < last + 2 && lowerHeadModifiers.has(words[noun]!.lower)) noun++
  const head = lowerHeads.get(words[noun]!.lower)
  return head && type !== 'ORG' && type !== 'PERSON' ? grown(piece, noun + 1, head, words) : piece
}

const grown = (piece: Piece, last: number, type: Piece['type'], words: readonly Token[]): Piece => ({
  ...piece,
  last,
  key: keyOf(words, piece.first, last),
  type,
  thing: null,
  rule: 'lower-head-noun',
  scores: type ? { ...noScores(), [type]: 4 } : noScores(),
})
