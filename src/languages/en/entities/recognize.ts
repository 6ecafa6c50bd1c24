import type { UnlinkedEntity } from '../../../entities/EntityWords.js'
import type { Passage } from '../../../sentences/Passage.js'
import { Shape, type Token } from '../../../text/Token.js'
import { decide } from './decide.js'
import { findAbbreviation } from './findAbbreviation.js'
import { findAlias } from './findAlias.js'
import { Memory } from './Memory.js'
import type { Piece } from './Piece.js'
import { type Reading, readPieces } from './readPieces.js'
import { best } from './Scores.js'

/** The names in English passages of one article, in order and without overlap. */
export function recognize(passages: readonly Passage[]): UnlinkedEntity[] {
  const readings = passages.map(readPieces)
  const memory = new Memory()
  for (const reading of readings) remember(reading, memory)
  for (const { pieces } of readings) for (const piece of pieces) rememberPerson(piece, memory)
  const found: UnlinkedEntity[] = []
  for (const reading of readings) {
    for (const piece of reading.pieces) {
      const entity = decide(piece, reading, memory)
      if (entity) found.push(entity)
    }
  }
  return found
}

/** What the article says of each name, and which abbreviation stands for which. */
function remember({ text, words, pieces }: Reading, memory: Memory): void {
  pieces.forEach((piece, i) => {
    if (!piece.thing || !piece.type)
      memory.add(piece, text.slice(words[piece.first]!.start, words[piece.last - 1]!.end))
    const short = findAbbreviation(words, pieces, i)
    if (short) memory.abbreviate(short.key, piece)
    const alias = findAlias(words, pieces, i)
    if (alias) memory.abbreviate(alias.key, piece)
    const initials = piece.type === 'ORG' ? initialsOf(words, piece) : ''
    if (initials.length > 1) memory.spellOut(initials, piece)
  })
}

/** "Rapid Support Forces" → "rsf"; the small words inside count for nothing. */
function initialsOf(words: readonly Token[], { first, last }: Piece): string {
  let initials = ''
  for (let i = first; i < last; i++) if (words[i]!.shape & Shape.Capital) initials += words[i]!.lower[0]!
  return last - first > 1 ? initials : ''
}

/** "Joe Buccino": who "Buccino" is elsewhere in the article. */
function rememberPerson({ key, type, thing }: Piece, memory: Memory): void {
  if (thing || !key.includes(' ')) return
  const name = memory.name(key)
  if (!name || (type ?? best(name.scores)?.type) !== 'PERSON') return
  const parts = key.split(' ')
  memory.addPerson(parts.at(-1)!, name)
  memory.addPerson(parts[0]!, name)
  if (parts.length > 2) memory.addPerson(parts.slice(-2).join(' '), name)
}
