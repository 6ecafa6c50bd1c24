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
export function readPieces({ text, tokens }: Passage): Reading {
  const words = readWords(tokens)
  const names = gazetteer()
  const pieces: Piece[] = []
  for (let first = 0, last = 0; first < words.length; first = last) {
    last = first + 1
    while (last < words.length && continues(words, last)) last++
    const headline = isHeadline(words, first, last)
    const from = first
    const sentenceStart = (i: number) => i === from || opening.test(words[i - 1]!.text)
    for (const chunk of findChunks(words, first, last, headline, names)) {
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

/** Abbreviations after which the tokenizer ends a sentence. */
const abbreviated = /^(?:(?:\p{Lu}\.)+|(?:Lt|Gen|Sgt|Col|Capt|Maj|Brig|Adm|St|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov)\.)$/u

/** Whether a word stands in the sentence of the one before it; after "U.S." and "Gen." it may though the tokenizer says no. */
function continues(words: readonly Token[], i: number): boolean {
  const last = words[i - 1]!
  const next = words[i]!
  if (last.sentence === next.sentence) return true
  return next.start - last.end === 1 && (next.shape & Shape.Capital) !== 0 && abbreviated.test(last.text)
}

/** One word with a capital where every word has one. */
function doubt({ shape, pos }: Token, { scores }: Piece): void {
  if (shape & Shape.AllCapitals || pos === 'PROPN') return
  scores.PERSON -= 0.5
  scores.ORG -= 0.5
  scores.GPE -= 0.5
}
