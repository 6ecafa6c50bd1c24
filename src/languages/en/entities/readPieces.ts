import type { Passage } from '../../../sentences/Passage.js'
import { Shape, type Token } from '../../../text/Token.js'
import { findChunks } from './findChunks.js'
import { gazetteer } from './gazetteer.js'
import { growPiece } from './growPiece.js'
import { isHeadline } from './isHeadline.js'
import { isMoney } from './isMoney.js'
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
    for (const chunk of findChunks(words, forms, first, last, headline, names)) {
      for (const piece of splitChunk(chunk, { words, names, sentenceStart, headline })) {
        if (isMoney(words, piece.last)) continue
        const grown = growPiece(piece, words, last)
        if (grown.type === null) {
          scoreContext(words, grown.first, grown.last, grown.scores, headline)
          if (grown.last === grown.first + 1 && sentenceStart(grown.first)) doubt(words[grown.first]!, grown)
        }
        pieces.push(grown)
      }
    }
  }
  return { text, words, pieces }
}

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
function doubt({ shape, pos }: Token, { scores }: Piece): void {
  if (shape & Shape.AllCapitals || pos === 'PROPN') return
  scores.PERSON -= 0.5
  scores.ORG -= 0.5
  scores.GPE -= 0.5
}
