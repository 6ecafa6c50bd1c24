import { isKnownWord, isWawWord } from './lexicon.js'
import { functionWords } from './words/functionWords.js'

/** A part of a word: where it ends, in letters of the folded word, and its form for look-up. */
export interface WordPart {
  readonly length: number
  readonly lower: string
  readonly clitic: boolean
}

/** The letters that hang on a word's start: and, so; with, for, like. */
const conjunctions = new Set(['و', 'ف'])
const prepositions = new Set(['ب', 'ل', 'ك'])
const shortestWord = 3

/**
 * A folded word in its parts: "وللرئيس" → و + ل + لرئيس, the last with "الرئيس" for look-up, as the article's alef is
 * swallowed. Parted only where what is left is a word that the pack knows, or has the article, or after و, with which few
 * words begin; else a word is one part, as "بوتين" and "فلاديمير" are. `printed` is the word before folding.
 */
export function splitClitics(word: string, printed = word): readonly WordPart[] {
  // No word but a parted one is printed with hamza after و: وأحد (and one), while واحد (one) is whole.
  if (/^و[أإآ]/u.test(printed) && word.length > 2 && !functionWords.has(word))
    return [clitic('و'), whole(word.slice(1))]
  return partsOf(word, 0) ?? [{ length: word.length, lower: word, clitic: false }]
}

/** The parts of a word with at least one clitic; `undefined` where it has none. */
function partsOf(word: string, depth: number): WordPart[] | undefined {
  const letter = word[0]!
  if (word.length < shortestWord || depth > 2 || isKnownWord(word)) return undefined
  const rest = word.slice(1)
  if (conjunctions.has(letter) && depth === 0) {
    const after = partsOf(rest, depth + 1)
    if (after || isWord(rest) || (letter === 'و' && rest.length >= 2 && !isWawWord(word))) {
      return [clitic(letter), ...(after ?? [whole(rest)])]
    }
    return undefined
  }
  if (!prepositions.has(letter)) return undefined
  if (letter === 'ل' && rest.startsWith('ل') && rest.length >= 4) {
    return [clitic(letter), { length: rest.length, lower: `ا${rest}`, clitic: false }]
  }
  return rest.length >= shortestWord && isWord(rest) ? [clitic(letter), whole(rest)] : undefined
}

const isWord = (word: string) => isKnownWord(word) || (word.startsWith('ال') && word.length >= 5)
const clitic = (letter: string): WordPart => ({ length: 1, lower: letter, clitic: true })
const whole = (word: string): WordPart => ({ length: word.length, lower: word, clitic: false })
