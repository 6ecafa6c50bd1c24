import type { NameFound, NameTable } from '../../../entities/nameTable.js'
import { Shape, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import type { Chunk } from './findChunks.js'
import { articles } from './words/functionWords.js'
import { isCountry } from './gazetteer.js'
import { findTitle } from './findTitle.js'
import { headOf } from './headOf.js'
import { joinPieces } from './joinPieces.js'
import { isName, isPlainWord, Known, knownOf } from './lexicon.js'
import { keyOf, type Piece } from './Piece.js'
import { certain, noScores, scoresOf } from './Scores.js'
import { scorePerson } from './scorePerson.js'
import { lawBefore } from './numberedLaw.js'
import { papers, routes } from './words/heads.js'
import { leads, vessels } from './words/leads.js'

/** What the parts of a chunk are told. */
export interface ChunkContext {
  readonly words: readonly Token[]
  readonly names: NameTable
  /** The first word of its sentence: a capital there says nothing. */
  readonly sentenceStart: (i: number) => boolean
  readonly headline: boolean
}

/** The names in a chunk: "Russian Foreign Minister Sergei Lavrov" → "Russian", "Sergei Lavrov". */
export function splitChunk({ first, last }: Chunk, context: ChunkContext): readonly Piece[] {
  const pieces: Piece[] = []
  split(first, last, context, pieces)
  return joinPieces(pieces, context)
}

function split(from: number, to: number, context: ChunkContext, pieces: Piece[]): void {
  const { words, names } = context
  let first = from
  while (first < to && words[first]!.shape & Shape.Mark) first++
  let last = to
  while (last > first && words[last - 1]!.shape & Shape.Mark) last--
  if (first >= last) return
  if (last - first > 1 && lawBefore(words, last) >= first) {
    return void pieces.push(typedPiece(first, last, 'LAW', 'numbered-law', context))
  }
  const known = names.at(words, first, last)
  if (known?.end === last) return void pieces.push(knownPiece(first, known, context))
  if (last - first > 1 && vessels.has(words[first]!.text)) {
    return void pieces.push(typedPiece(first, last, 'PRODUCT', 'lead-noun', context))
  }

  const head = headOf(first, last, words)
  const title = findTitle(first, last, words)
  if (title && (!head || isTitled(title, first, last, context))) {
    split(first, title.first, context, pieces)
    const rest = title.last
    if (rest < last) splitAfterTitle(rest, last, context, pieces)
    return
  }
  if (head && !(known && isCompleteBefore(known, first, last, context))) {
    return void pieces.push(typedPiece(first, last, head, 'head-noun', context))
  }
  const lead = last - first > 1 ? leads.get(words[first]!.lower) : undefined
  if (
    lead &&
    !(known && !known.name.weak && known.end > first + 1) &&
    (words[first + 1]!.shape & Shape.Capital || articles.has(words[first + 1]!.lower))
  ) {
    return void pieces.push(typedPiece(first, last, lead, 'lead-noun', context))
  }
  if (known && !(known.name.weak && known.end === first + 1) && !startsPerson(first, known, last, words)) {
    const end = compoundEnd(known, last, context)
    if (end > known.end) pieces.push(typedPiece(first, end, 'GPE', 'compound', context))
    else pieces.push(knownPiece(first, known, context))
    return split(end, last, context, pieces)
  }
  for (let i = first + 1; i < last; i++) {
    const inner = names.at(words, i, last)
    if (
      !inner ||
      inner.name.weak ||
      inner.name.thing.type === 'PERSON' ||
      (inner.end === i + 1 && knownOf(words[first]!) & Known.Given)
    )
      continue
    if (inner.end === i + 1 && inner.name.thing.type !== 'NORP' && inner.name.thing.type !== 'GPE' && inner.end < last)
      continue
    if (/^-|^'s$|^(?:of|for|and)$/u.test(words[i - 1]!.lower)) continue
    split(first, i, context, pieces)
    return split(i, last, context, pieces)
  }
  unknownPiece(first, last, context, pieces)
}

/** Where a town's name ends that goes on behind a hyphen with what is no name itself: "Umuahia-Ibeku", "Kuna-Sarfa" not. */
function compoundEnd({ name, end }: NameFound, last: number, { words, names }: ChunkContext): number {
  const right = words[end + 1]
  if (name.thing.type !== 'GPE' || isCountry(name.thing.canonical) || end + 1 >= last || words[end]!.text !== '-')
    return end
  if (routes.has(words[end + 2]?.lower ?? '')) return end
  const isNew = right!.shape & Shape.Capital && !(knownOf(right!) & Known.Common) && !names.at(words, end + 1, last)
  return isNew && !words[end]!.spaced && !right!.spaced ? end + 2 : end
}

/** Whether all words that have letters are of one kind. */
function areAll(kind: (word: Token) => boolean, words: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (words[i]!.shape & Shape.Letter && words[i]!.lower !== "'s" && !kind(words[i]!)) return false
  return true
}

/** A person's name, and what stands after it. */
function splitAfterTitle(first: number, last: number, context: ChunkContext, pieces: Piece[]): void {
  const { words, names } = context
  const known = names.at(words, first, last)
  if (known && known.name.thing.type !== 'PERSON' && !known.name.weak && !startsPerson(first, known, last, words)) {
    if (!isName(words[first]!) || last - first < 2) return split(first, last, context, pieces)
  }
  // "Gen Z"
  if (last === first + 1 && words[first]!.text.length === 1) return
  if (last - first > 1 && areAll(isPlainWord, words, first, last)) {
    if (headOf(first, last, words)) split(first, last, context, pieces)
    return
  }
  pieces.push({
    first,
    last,
    key: keyOf(words, first, last),
    type: null,
    thing: known?.end === last && known.name.thing.type === 'PERSON' ? known.name.thing : null,
    rule: 'title',
    scores: scoresOf('PERSON', 4),
    headline: context.headline,
  })
}

/** Whether a title before a head noun is one, "Executive Director African Technology Foundation", and no part of the name. */
function isTitled(title: Chunk, first: number, last: number, { words, names }: ChunkContext): boolean {
  if (title.last >= last - 1 || words[title.last]!.lower.startsWith("'")) return false
  if (title.first > first && names.at(words, first, last)?.end !== title.first) return false
  if (knownOf(words[title.last]!) & Known.Given) return false
  return title.last - title.first > 1 && last - title.last > 1
}

/** Whether the gazetteer's name stands on its own before a name with a head noun: "UN" in "UN Human Rights Office" not. */
const isCompleteBefore = (known: NameFound, first: number, last: number, { words }: ChunkContext): boolean =>
  known.name.thing.type === 'PERSON' ||
  (known.end > first + 1 &&
    known.end < last - 1 &&
    known.name.thing.type === 'ORG' &&
    (words[known.end]!.shape & Shape.Capital) !== 0 &&
    isName(words[known.end]!))

/** "Paris Hilton", "Jordan Henderson": a place's name that a person bears. */
const startsPerson = (first: number, known: NameFound, last: number, words: readonly Token[]): boolean =>
  known.end === first + 1 &&
  known.name.thing.type !== 'NORP' &&
  last - first < 4 &&
  (knownOf(words[first]!) & Known.Given) !== 0 &&
  (known.name.thing.type !== 'ORG' || (last - first === 2 && (knownOf(words[last - 1]!) & Known.Surname) !== 0)) &&
  (known.name.weak || (knownOf(words[last - 1]!) & (Known.Surname | Known.Common)) !== Known.Common)

function knownPiece(first: number, { name, end }: NameFound, context: ChunkContext): Piece {
  const { words, headline } = context
  const { thing, weak } = name
  // "Igla-S", "Shahed-136B"
  if (thing.type === 'PRODUCT' && words[end]?.text === '-' && /^[\p{Lu}\d]{1,4}$/u.test(words[end + 1]?.text ?? '')) {
    if (!words[end].spaced && !words[end + 1]!.spaced) return typedPiece(first, end + 2, 'PRODUCT', 'model', context)
  }
  const common = (knownOf(words[first]!) & (Known.Common | Known.Given | Known.Surname)) !== 0
  const unsure = weak && end === first + 1
  return {
    first,
    last: end,
    key: keyOf(words, first, end),
    type: unsure ? null : thing.type,
    thing: unsure ? null : thing,
    rule: weak ? 'place-table' : 'gazetteer',
    scores: unsure ? scoresOf(thing.type, common ? 1 : 2) : certain[thing.type],
    headline,
  }
}

function typedPiece(
  from: number,
  last: number,
  type: EntityType,
  rule: string,
  { words, sentenceStart, headline }: ChunkContext,
): Piece {
  // "told The Kampala Herald"
  const article =
    from > 0 && words[from - 1]!.text === 'The' && !sentenceStart(from - 1) && papers.has(words[last - 1]!.lower)
  const first = article ? from - 1 : from
  return { first, last, key: keyOf(words, first, last), type, thing: null, rule, scores: certain[type], headline }
}

/** "the Solenzo-Nouna road": two places. */
const isRoute = (words: readonly Token[], first: number, last: number): boolean =>
  last === first + 3 &&
  words[first + 1]!.text === '-' &&
  routes.has(words[last]?.lower ?? '') &&
  words[last + 1]?.lower !== 'crossing'

function unknownPiece(from: number, last: number, context: ChunkContext, pieces: Piece[]): void {
  const { words, sentenceStart, headline } = context
  let first = from
  // "Protesters Ali and ...", "Gunmen": a common word with a capital because the sentence begins with it
  if (sentenceStart(first) && last - first > 1) {
    const known = knownOf(words[first]!)
    if (known & Known.Common && !(known & Known.Given) && words[first + 1]!.spaced) first++
  }
  if (isRoute(words, first, last)) {
    for (const end of [first, last - 1]) pieces.push(typedPiece(end, end + 1, 'GPE', 'route', context))
    return
  }
  const scores = noScores()
  scorePerson(words, first, last, scores)
  pieces.push({
    first,
    last,
    key: keyOf(words, first, last),
    type: null,
    thing: null,
    rule: 'context',
    scores,
    headline,
  })
}
