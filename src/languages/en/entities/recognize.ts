import type { UnlinkedEntity } from '../../../entities/EntityWords.js'
import type { Passage } from '../../../sentences/Passage.js'
import { Shape, type Token } from '../../../text/Token.js'
import { mention } from '../../../text/span.js'
import type { EntityType } from '../../../types.js'
import { findChunks } from './findChunks.js'
import { gazetteer } from './gazetteer.js'
import { growPiece } from './growPiece.js'
import { isMoney } from './isMoney.js'
import { isHeadline } from './isHeadline.js'
import { best, Memory } from './Memory.js'
import { type Piece, type Scores, weigh } from './Piece.js'
import { readWords } from './readWords.js'
import { findAbbreviation } from './findAbbreviation.js'
import { scoreContext } from './scoreContext.js'
import { splitChunk } from './splitChunk.js'

interface Reading {
  readonly words: readonly Token[]
  readonly text: string
  readonly pieces: Piece[]
}

/** What must speak for an unknown name before it is one. */
const threshold = 1.2

/** The names in English passages of one article, in order and without overlap. */
export function recognize(passages: readonly Passage[]): UnlinkedEntity[] {
  const memory = new Memory()
  const readings = passages.map(readPieces)
  for (const { words, pieces } of readings)
    for (const piece of pieces) if (!piece.headline) remember(piece, words, memory)
  for (const { words, pieces } of readings)
    for (const piece of pieces) if (piece.headline) remember(piece, words, memory)
  for (const { words, pieces } of readings) {
    pieces.forEach((piece, i) => {
      const short = findAbbreviation(words, pieces, i)
      if (short) memory.abbreviate(short.key, piece.key)
    })
  }
  for (const reading of readings) for (const piece of reading.pieces) rememberPerson(piece, reading.words, memory)
  const names = new Map<string, string>()
  for (const { words, pieces, text } of readings)
    for (const { key, first, last } of pieces)
      if (!names.has(key)) names.set(key, text.slice(words[first]!.start, words[last - 1]!.end))
  return readings.flatMap((reading) => reading.pieces.flatMap((piece) => decide(piece, reading, memory, names)))
}

function readPieces({ text, tokens }: Passage): Reading {
  const words = readWords(tokens)
  const pieces: Piece[] = []
  const names = gazetteer()
  for (let first = 0; first < words.length;) {
    let last = first + 1
    while (last < words.length && continues(words, last)) last++
    const headline = isHeadline(words, first, last)
    const from = first
    const sentenceStart = (i: number) => i === from || /^[“"‘'«:(\-–—•*]$/u.test(words[i - 1]!.text)
    for (const chunk of findChunks(words, first, last, headline, names)) {
      for (const piece of splitChunk(chunk, { words, names, sentenceStart, headline })) {
        if (isMoney(words, piece.last)) continue
        const grown = growPiece(piece, words, last)
        if (grown.type === null) scoreContext(words, grown.first, grown.last, grown.scores, headline)
        if (grown.type === null && sentenceStart(grown.first) && grown.last === grown.first + 1)
          doubt(words[grown.first]!, grown.scores)
        pieces.push(grown)
      }
    }
    first = last
  }
  return { words, text, pieces }
}

/** Whether a word stands in the sentence of the one before it; the tokenizer ends one after "U.S." and "Gen." too. */
function continues(words: readonly Token[], i: number): boolean {
  const last = words[i - 1]!
  const next = words[i]!
  if (last.sentence === next.sentence) return true
  const isShort = /^(?:(?:\p{Lu}\.)+|(?:Lt|Gen|Sgt|Col|Capt|Maj|Brig|Adm|St|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov)\.)$/u.test(
    last.text,
  )
  return isShort && next.start - last.end === 1 && (next.shape & Shape.Capital) !== 0
}

/** One word with a capital where every word has one. */
function doubt({ shape, pos }: Token, scores: Scores): void {
  if (!(shape & Shape.AllCapitals) && pos !== 'PROPN') weigh(scores, { PERSON: -0.5, ORG: -0.5, GPE: -0.5 })
}

function remember({ key, scores, thing }: Piece, _words: readonly Token[], memory: Memory): void {
  memory.add(key, scores, thing)
}

/** "Joe Buccino": who "Buccino" is later. */
function rememberPerson({ key, type, thing }: Piece, _words: readonly Token[], memory: Memory): void {
  const found = type ?? best(memory.scores(key))?.type
  if (found !== 'PERSON' || !key.includes(' ') || thing) return
  const parts = key.split(' ')
  memory.addPerson(parts.at(-1)!, key)
  memory.addPerson(parts[0]!, key)
  if (parts.length > 2) memory.addPerson(parts.slice(-2).join(' '), key)
}

function decide(
  piece: Piece,
  { words, text }: Reading,
  memory: Memory,
  names: ReadonlyMap<string, string>,
): UnlinkedEntity[] {
  const { first, last, key, rule } = piece
  const span = mention(text, words[first]!.start, words[last - 1]!.end, `entities/${rule}`)
  const whole = names.get(key) ?? span.text
  if (piece.thing && piece.type)
    return [{ ...span, type: piece.type, canonical: piece.thing.canonical, thing: piece.thing }]
  if (piece.type) return [{ ...span, type: piece.type, canonical: whole, thing: null }]
  const bearers = memory.persons(key)
  const scores: Scores = { ...piece.scores }
  weigh(scores, memory.scores(key), 0.8 / Math.sqrt(memory.count(key)))
  const long = memory.longForm(key)
  if (long) {
    const type = best(memory.scores(long))?.type ?? 'ORG'
    return [{ ...span, type, canonical: names.get(long) ?? span.text, thing: memory.thing(long) }]
  }
  if (bearers.length > 0) weigh(scores, { PERSON: 4 })
  const found = best(scores)
  if (!found || found.score < threshold) return []
  const type: EntityType = found.type
  const canonical = type === 'PERSON' && bearers.length > 0 ? names.get(bearers[0]!)! : whole
  const thing = piece.thing ?? memory.thing(key)
  return [
    {
      ...span,
      type,
      canonical: thing?.type === type ? thing.canonical : canonical,
      thing: thing?.type === type ? thing : null,
    },
  ]
}
