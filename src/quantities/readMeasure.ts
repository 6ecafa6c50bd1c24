import { Shape, type Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords, UnitWord } from './QuantityWords.js'

const unspacedHyphen = (token: Token | undefined) => token?.lower === '-' && !token.spaced

/** The currency before the number, the short scale and the unit behind it, and the time under it: "$4.5m", "55-kilometer". */
export function readMeasure(
  tokens: readonly Token[],
  draft: Draft,
  words: FigureWords,
  before: Draft | undefined,
): void {
  const currency = words.currencyBefore.before(tokens, draft.first, draft.from)
  if (currency) {
    draft.first = currency.first
    setUnit(draft, { kind: 'money', unit: currency.value })
  }
  readShortScale(tokens, draft, words, before)
  if (draft.numeral.form === 'share') return readPart(tokens, draft, words)
  // "millions of dollars", "dozens of miles"
  const vague = draft.numeral.form === 'vague' && words.partitive.has(tokens[draft.last]?.lower ?? '')
  const unit = unitAt(tokens, vague ? draft.last + 1 : draft.last, draft.limit, words)
  if (unit && !(currency && unit.value.kind !== 'money')) {
    setUnit(draft, unit.value)
    draft.last = unit.end
  }
}

/** "half a mile", "a half-mile", "a quarter of a percentage point": a share of one unit is a number of it. */
function readPart(tokens: readonly Token[], draft: Draft, words: FigureWords): void {
  let at = draft.last
  if (words.partitive.has(tokens[at]?.lower ?? '') && isArticle(tokens[at + 1], words)) at++
  if (isArticle(tokens[at], words)) at++
  const unit = unitAt(tokens, at, draft.limit, words)
  // "a third C-130"
  if (!unit || tokens[unit.end - 1]!.text.length < 2 || unit.value.kind === 'temperature') return
  draft.value = Number((draft.value / 100).toPrecision(3))
  setUnit(draft, unit.value)
  draft.last = unit.end
}

const isArticle = (token: Token | undefined, words: FigureWords): boolean =>
  token !== undefined && words.numerals.get(token.lower)?.role === 'article'

/** A unit at `at`, behind a hyphen or not. */
export function unitAt(tokens: readonly Token[], at: number, limit: number, words: FigureWords) {
  const hyphen = unspacedHyphen(tokens[at]) && !tokens[at + 1]?.spaced
  // "$5-$6m": the sign behind the hyphen is the next number's.
  if (hyphen && tokens[at + 1] !== undefined && tokens[at + 1]!.shape & Shape.Mark) return undefined
  const from = hyphen ? at + 1 : at
  // "12 sq. km": the tokenizer ends a sentence after "sq."
  const cut = limit > from && tokens[limit - 1]!.lower === '.'
  return words.units.at(tokens, from, cut ? Math.min(limit + 1, tokens.length) : limit)
}

/** "m" after money is a million, after a number it is one where what is counted follows: "10m people", not "50m apart". */
function readShortScale(tokens: readonly Token[], draft: Draft, words: FigureWords, before: Draft | undefined): void {
  const token = tokens[draft.last]
  const scale = token && draft.last < draft.limit ? words.numerals.get(token.lower) : undefined
  if (
    scale?.role !== 'short-scale' ||
    draft.numeral.form === 'word' ||
    !(tokens[draft.numeral.first]!.shape & Shape.Digit)
  )
    return
  if (draft.kind !== 'money') {
    // "2m to 3m people"
    const low =
      words.rangeJoints.has(tokens[draft.last + 1]?.lower ?? '') && tokens[draft.last + 3]?.text === token!.text
    const after = draft.last + (low ? 4 : 1)
    const next = after < draft.limit ? tokens[after]! : undefined
    const money = unitAt(tokens, after, draft.limit, words)?.value.kind === 'money'
    const counted = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
    const long = next !== undefined && words.dimensions.has(next.lower)
    const large = token!.lower === 'k' || token!.lower === 'b'
    // "35m passengers, against 30m"
    const alike = before?.from === draft.from && tokens[before.numeralLast - 1]!.lower === token!.lower
    if (token!.spaced || long || !(money || large || counted || alike)) return
  }
  multiply(draft, scale.value)
  draft.last = draft.numeralLast = draft.last + 1
}

function multiply(draft: Draft, times: number): void {
  draft.value = Number((draft.value * times).toPrecision(15))
  if (draft.to !== null) draft.to = Number((draft.to * times).toPrecision(15))
}

function setUnit(draft: Draft, { kind, unit, times }: UnitWord): void {
  if (times !== undefined) multiply(draft, times)
  draft.kind = kind
  draft.unit = unit
  draft.measured = true
}
