import type { Passage } from '../sentences/Passage.js'
import { indexSpans, type SpanIndex } from '../text/SpanIndex.js'
import type { Quantity, Span } from '../types.js'
import type { Draft } from './Draft.js'
import { joinRanges } from './joinRanges.js'
import type { FigureWords } from './QuantityWords.js'
import { joinRatios } from './joinRatios.js'
import { readItem } from './readItem.js'
import { readMeasure } from './readMeasure.js'
import { readModifier, spreadModifiers } from './readModifier.js'
import { scanNumerals } from './scanNumerals.js'
import { shareForward } from './shareForward.js'
import { toQuantity } from './toQuantity.js'

export interface QuantityContext {
  /** Spans whose numbers are other layers' (dates, names with numbers), sorted by start. */
  readonly dates: readonly Span[]
  readonly entities: readonly Span[]
}

/** The figures of one article, in order of their numerals. */
export function findQuantities(passages: readonly Passage[], { dates, entities }: QuantityContext): Quantity[] {
  const taken = [indexSpans(dates), indexSpans(entities)]
  return passages.flatMap((passage) => {
    const words = passage.pack.quantities.figures
    return words ? figuresOf(passage, words, taken) : []
  })
}

/** Figures of one sentence that all stand without a noun share one: "three in the first attack, one in the second". */
function markParallel(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    if (draft.anaphoric && before?.from === draft.from && before.kind === 'count' && before.value !== 1)
      draft.parallel = true
  })
}

/** number → measure → range → modifier → (is it a figure at all?) → what is counted → what became of it */
function figuresOf(passage: Passage, words: FigureWords, taken: readonly SpanIndex<Span>[]): Quantity[] {
  const { tokens } = passage
  const numbers = scanNumerals(passage, words, taken)
  numbers.forEach((draft, i) => readMeasure(tokens, draft, words, numbers[i - 1]))
  const ranges = joinRatios(tokens, joinRanges(tokens, numbers, words), words)
  for (const draft of ranges) {
    readModifier(tokens, draft, words)
    readItem(tokens, draft, words)
    words.refine(tokens, draft)
  }
  shareForward(tokens, ranges, words)
  markParallel(ranges)
  const figures = ranges.filter((draft) => !words.isOther(passage, draft))
  spreadModifiers(tokens, figures, words)
  words.complete(passage, figures)
  return figures.map((draft) => toQuantity(passage, draft))
}
