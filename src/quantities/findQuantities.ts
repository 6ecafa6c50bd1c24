import type { Passage } from '../sentences/Passage.js'
import { indexSpans } from '../text/SpanIndex.js'
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

/** An article as the quantities stage reads it. */
export interface CountedPassages {
  readonly passages: readonly Passage[]
  /** Spans whose numbers are other layers' (dates, names with numbers), sorted by start. */
  readonly dates: readonly Span[]
  readonly entities: readonly Span[]
}

/** The numbers of a passage on their way to figures. */
interface Counting {
  readonly passage: Passage
  readonly words: FigureWords
  drafts: Draft[]
}

/** The figures of each article, in order of their numerals; step by step over all articles. */
export function findQuantities(articles: readonly CountedPassages[]): Quantity[][] {
  const read = articles.map(({ passages, dates, entities }) => {
    const taken = [indexSpans(dates), indexSpans(entities)]
    return passages.flatMap((passage): Counting[] => {
      const words = passage.pack.quantities.figures
      return words ? [{ passage, words, drafts: scanNumerals(passage, words, taken) }] : []
    })
  })
  const all = read.flat().filter(({ drafts }) => drafts.length > 0)
  for (const step of steps) for (const counting of all) step(counting)
  return read.map((article) =>
    article.flatMap(({ passage, drafts }) => drafts.map((draft) => toQuantity(passage, draft))),
  )
}

/** number → measure → range → modifier → what is counted → is it a figure at all? → what became of it */
const steps: readonly ((counting: Counting) => void)[] = [
  ({ passage, words, drafts }) => {
    drafts.forEach((draft, i) => readMeasure(passage.tokens, draft, words, drafts[i - 1]))
  },
  (counting) => {
    const { passage, words, drafts } = counting
    counting.drafts = joinRatios(passage.tokens, joinRanges(passage.tokens, drafts, words), words)
  },
  ({ passage, words, drafts }) => {
    for (const draft of drafts) {
      readModifier(passage.tokens, draft, words)
      readItem(passage.tokens, draft, words)
      words.refine(passage.tokens, draft)
    }
  },
  (counting) => {
    const { passage, words, drafts } = counting
    shareForward(passage.tokens, drafts, words)
    markParallel(drafts)
    counting.drafts = drafts.filter((draft) => !words.isOther(passage, draft))
    spreadModifiers(passage.tokens, counting.drafts, words)
  },
  ({ passage, words, drafts }) => words.complete(passage, drafts),
]

/** Figures of one sentence that all stand without a noun share one: "three in the first attack, one in the second". */
function markParallel(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    if (draft.anaphoric && before?.from === draft.from && before.kind === 'count' && before.value !== 1)
      draft.parallel = true
  })
}
