import type { RawSentences, RawToken } from '../sentences/Tokenizer.js'

/** Tokens and sentences after Unicode's rules (UAX 29), for languages without a tokenizer of their own. */
export function segmentText(text: string, language: string): RawSentences {
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  const tokens: RawToken[] = []
  const ends: number[] = []
  for (const sentence of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    for (const word of words.segment(sentence.segment)) {
      if (word.segment.trim() !== '') tokens.push({ text: word.segment, start: sentence.index + word.index, pos: 'X' })
    }
    ends.push(tokens.length)
  }
  return { tokens, ends }
}
