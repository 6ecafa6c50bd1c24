import type { Passage } from '../sentences/Passage.js'
import type { SpanIndex } from '../text/SpanIndex.js'
import { perForm } from '../text/perForm.js'
import { Shape, type Form } from '../text/Token.js'
import type { Span } from '../types.js'
import { draftOf, type Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'
import type { DecimalMark } from './readDigits.js'
import { mayOpen, readNumeral, type Numeral } from './readNumeral.js'

/** Every number of the passage that no other layer owns, as a draft, in order and without overlap. */
export function scanNumerals(
  { tokens, forms, sentences }: Passage,
  words: FigureWords,
  taken: readonly SpanIndex<Span>[],
): Draft[] {
  const mark = decimalMark(forms)
  const mayStart = words.numeralAt ? undefined : startsOf(words)
  const drafts: Draft[] = []
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (mayStart && !mayStart(forms[i]!)) continue
      const numeral = words.numeralAt
        ? words.numeralAt(tokens, i, sentence.last, mark)
        : readNumeral(tokens, i, sentence.last, words.numerals, mark)
      if (!numeral || isTaken(numeral, tokens, taken)) continue
      drafts.push(draftOf(numeral, sentence.first, sentence.last))
      i = numeral.last - 1
    }
  }
  return drafts
}

/** Whether a date or a name has the number; "three quarters" is a share even where the dates have seen a quarter in it. */
function isTaken(
  { first, last, form }: Numeral,
  tokens: Passage['tokens'],
  taken: readonly SpanIndex<Span>[],
): boolean {
  const start = tokens[first]!.start
  const end = tokens[last - 1]!.end
  return taken.some((spans) => {
    const span = spans.touching(start, end)
    return span !== undefined && (form !== 'share' || (span.start <= start && end <= span.end))
  })
}

const starts = new WeakMap<FigureWords, (form: Form) => boolean>()

/** Whether a numeral may start with a word. */
function startsOf(words: FigureWords): (form: Form) => boolean {
  let known = starts.get(words)
  if (!known) {
    known = perForm((form) => mayOpen(form, words.numerals))
    starts.set(words, known)
  }
  return known
}

/** How the document writes decimals: "," where it parts some by comma ("2,5") and none by point ("2.5"). */
function decimalMark(forms: Passage['forms']): DecimalMark {
  let comma = false
  for (const { text, shape } of forms) {
    if (!(shape & Shape.Digit) || text.length > 12) continue
    if (/^\d+\.\d{1,2}$/u.test(text) || /^\d{1,3},\d{3}$/u.test(text)) return '.'
    if (/^\d+,\d{1,2}$/u.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) comma = true
  }
  return comma ? ',' : '.'
}
