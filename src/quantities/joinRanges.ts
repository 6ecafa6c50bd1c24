import type { Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'

/** Two numbers that are the ends of one range become one: "20 to 25", "between $12 million and $20 million". */
export function joinRanges(tokens: readonly Token[], drafts: readonly Draft[], words: FigureWords): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (before && isRange(tokens, before, draft, words)) join(tokens, before, draft, words)
    else joined.push(draft)
  }
  return joined
}

function isRange(tokens: readonly Token[], low: Draft, high: Draft, words: FigureWords): boolean {
  if (low.to !== null || high.to !== null || low.limit !== high.limit) return false
  const vague = low.numeral.form === 'vague' || high.numeral.form === 'vague'
  if (vague || low.numeral.form === 'none' || high.numeral.form === 'none') return false
  if (isTight(tokens, low, high)) return lowEnd(low, high) < -high.value
  let at = low.last
  // "three- to four-year", "15- to 20-mile"
  if (tokens[at]?.lower === '-' && at + 1 < high.first) at++
  if (at + 1 !== high.first) return false
  const needsOpening = words.rangeJoints.get(tokens[at]!.lower)
  if (needsOpening === undefined) return false
  if (needsOpening && !words.rangeOpening.has(tokens[low.first - 1]?.lower ?? '')) return false
  if (words.isChange(tokens, low, high)) return false
  if (low.measured && high.measured && low.kind !== high.kind) return false
  if (low.measured && !high.measured && low.kind !== 'money') return false
  return lowEnd(low, high) < high.value
}

/** "30%-40%": the tokenizer takes the hyphen for the sign of the high end. */
const isTight = (tokens: readonly Token[], low: Draft, high: Draft): boolean =>
  low.measured && low.last === high.first && high.value < 0 && !tokens[high.first]!.spaced

/** "12 to 20 million", "10 to 15 cents": the scale of the high end is the low one's too, where it has none. */
function lowEnd(low: Draft, high: Draft): number {
  const { scale } = high.numeral
  const factor = high.value / high.numeral.value
  const shared = scale * factor
  return (shared > 1 || factor < 1) &&
    low.numeral.scale === 1 &&
    low.value === low.numeral.value &&
    low.value < high.value / shared
    ? Number((low.value * shared).toPrecision(15))
    : low.value
}

function join(tokens: readonly Token[], low: Draft, high: Draft, words: FigureWords): void {
  low.value = lowEnd(low, high)
  low.to = Math.abs(high.value)
  if (high.measured) {
    low.kind = high.kind
    low.unit = low.unit ?? high.unit
    low.measured = true
  }
  low.numeralLast = high.numeralLast
  low.last = high.last
  if (words.rangeOpening.has(tokens[low.first - 1]?.lower ?? '')) low.first--
}
