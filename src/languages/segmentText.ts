import { formBook } from '../sentences/formBook.js'
import type { RawSentences } from '../sentences/Tokenizer.js'
import type { Form } from '../text/Token.js'

/** Tokens and sentences after Unicode's rules (UAX 29), for languages without a tokenizer of their own. */
export function segmentText(text: string, language: string, fold: (word: string) => string): RawSentences {
  const book = formBook(fold)
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  const forms: Form[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const sentence of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    for (const word of words.segment(sentence.segment)) {
      if (word.segment.trim() === '') continue
      forms.push(book.of(word.segment))
      starts.push(sentence.index + word.index)
    }
    ends.push(forms.length)
  }
  return { forms, starts, pos: forms.map(() => 'X'), ends }
}
