import type { Passage } from '../../../sentences/Passage.js'
import { Shape, type Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import { findChunks } from './findChunks.js'
import { gazetteer } from './gazetteer.js'
import { growPiece } from './growPiece.js'
import { isHeadline } from './isHeadline.js'
import { isMoney } from './isMoney.js'
import { isPlainWord, Known, knownOf } from './lexicon.js'
import type { Piece } from './Piece.js'
import { readWords } from './readWords.js'
import { scoreContext } from './scoreContext.js'
import { splitChunk } from './splitChunk.js'

/** The names of a passage, before the rest of the article has its say. */
export interface Reading {
  readonly text: string
  readonly words: readonly Token[]
  readonly pieces: readonly Piece[]
}

/** The names in a passage, sentence by sentence, each with what speaks for its type. */
export function readPieces(passage: Passage): Reading {
  const { text, tokens } = passage
  const words = readWords(passage)
  const forms = words === tokens ? passage.forms : words.map(({ form }) => form)
  const names = gazetteer()
  const pieces: Piece[] = []
  for (let first = 0, last = 0; first < words.length; first = last) {
    last = endOfSentence(words, first, passage)
    while (last < words.length && continues(words, last)) last = endOfSentence(words, last, passage)
    const headline = isHeadline(words, forms, first, last)
    const from = first
    const sentenceStart = (i: number) => i === from || opening.test(words[i - 1]!.text)
    const context = { words, names, sentenceStart, headline }
    for (const chunk of findChunks(words, forms, first, last, headline, names)) {
      for (const piece of splitChunk(chunk, context)) {
        if (isMoney(words, piece.last)) continue
        const grown = growPiece(piece, words, last)
        if (grown.type === null) {
          scoreContext(words, grown.first, grown.last, grown.scores, headline)
          if (grown.last === grown.first + 1 && sentenceStart(grown.first)) doubt(words[grown.first]!, grown)
        }
        compareNeighbours(pieces.at(-1), grown, words)
        pieces.push(grown)
      }
    }
  }
  return { text, words, pieces }
}

/** "in Mukjar and Deleig", "Aleppo, Hama and Idlib": what stands beside a name in a list is mostly of its kind. */
function compareNeighbours(left: Piece | undefined, right: Piece, words: readonly Token[]): void {
  if (!left || (left.type && right.type) || words[left.last - 1]!.sentence !== words[right.first]!.sentence) return
  const gap = right.first - left.last
  if (gap < 1 || gap > 2) return
  const link = words[right.first - 1]!.lower
  const isList = link === 'and' || link === 'or'
  if (!isList && !(link === ',' && gap === 1)) return
  if (gap === 2 && words[left.last]!.text !== ',') return
  const [known, other] = left.type ? [left, right] : right.type ? [right, left] : [undefined, right]
  const { form, shape } = words[other.first]!
  if (shape & Shape.AllCapitals ? !isList : other.last === other.first + 1 && knownOf({ form }) & Known.Common) return
  if (!known) {
    if (isList) share(left, right)
  } else if (
    isList
      ? listed.has(known.type)
      : known.type === 'GPE' && (known === right || listMark.test(words[right.last]?.lower ?? ''))
  ) {
    if (known.type !== 'NORP' || other.last === other.first + 1) other.scores[known.type!] += isList ? 1.3 : 1
  }
}

const listed: ReadonlySet<EntityType | null> = new Set(['PERSON', 'NORP', 'ORG', 'GPE', 'LOC'] as const)
const listMark = /^(?:[,;.)]|and|or|in|on|near)$/u

/** Two unknown names in a list: what stands before the first, "in X and Y", stands before both. */
function share({ scores }: Piece, right: Piece): void {
  for (const type of shared) if (scores[type] > 0) right.scores[type] += Math.min(scores[type], 2) * 0.6
}
const shared = ['PERSON', 'ORG', 'GPE'] as const

/** Marks after which a capital says nothing. */
const opening = /^[“"‘'«:(\-–—•*]$/u

/** The place after the last word of the sentence that a word begins. */
function endOfSentence(words: readonly Token[], first: number, { tokens, sentences }: Passage): number {
  const { sentence } = words[first]!
  if (words === tokens) return sentences[sentence]!.last
  let last = first + 1
  while (last < words.length && words[last]!.sentence === sentence) last++
  return last
}

/** Abbreviations after which the tokenizer ends a sentence. */
const abbreviated = /^(?:(?:\p{Lu}\.)+|(?:Lt|Gen|Sgt|Col|Capt|Maj|Brig|Adm|St|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov)\.)$/u

/** Whether a sentence goes on with a word though the tokenizer says no: after "U.S." and "Gen.". */
function continues(words: readonly Token[], i: number): boolean {
  const last = words[i - 1]!
  const next = words[i]!
  return next.start - last.end === 1 && (next.shape & Shape.Capital) !== 0 && abbreviated.test(last.text)
}

/** One word with a capital where every word has one. */
function doubt({ form, shape, pos }: Token, { scores }: Piece): void {
  if (shape & Shape.AllCapitals) return
  if (isPlainWord({ form })) {
    // "Gang leader", "Relief officials"
    scores.ORG -= 2
    scores.GPE -= 1
    scores.NORP -= 1
  }
  if (pos === 'PROPN') return
  scores.PERSON -= 0.5
  scores.ORG -= 0.5
  scores.GPE -= 0.5
}
