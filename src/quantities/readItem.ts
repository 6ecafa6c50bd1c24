import type { Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'

/** What is counted or measured, and the time of a rate: "10 million cubic meters of natural gas per day". */
export function readItem(tokens: readonly Token[], draft: Draft, words: FigureWords): void {
  readRate(tokens, draft, words)
  const item = words.itemAt(tokens, draft)
  if (!item) {
    draft.anaphoric = !draft.measured
    return
  }
  draft.item = item.span
  draft.itemHead = item.lemma
  draft.anaphoric = item.anaphoric
  // A measure ends at its unit, and what it measures is another phrase; a count ends with its noun.
  if (!draft.measured || item.last > draft.last) draft.last = Math.max(draft.last, item.last)
  readRate(tokens, draft, words)
}

const measuresOfFlow = new Set(['length', 'volume', 'mass', 'count', 'money'])

function readRate(tokens: readonly Token[], draft: Draft, words: FigureWords): void {
  if (draft.kind === 'rate' || !measuresOfFlow.has(draft.kind)) return
  const rate = words.rates.at(tokens, draft.last, draft.limit)
  if (!rate?.value) return
  draft.last = rate.end
  if (draft.kind === 'money') return
  draft.unit = `${draft.unit ?? ''}/${rate.value}`
  draft.kind = 'rate'
}
