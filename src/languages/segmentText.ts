import type { RawSentences } from '../sentences/Tokenizer.js'

/** Tokens and sentences after Unicode's rules (UAX 29), for languages without a tokenizer of their own. */
export function segmentText(text: string, language: string): RawSentences {
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  const found: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const sentence of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    for (const word of words.segment(sentence.segment)) {
      if (word.segment.trim() === '') continue
      found.push(word.segment)
      starts.push(sentence.index + word.index)
    }
    ends.push(found.length)
  }
  return { words: found, starts, pos: found.map(() => 'X'), ends }
}
