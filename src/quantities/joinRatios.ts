import type { Token } from '../text/Token.js'
import type { Draft } from './Draft.js'
import type { FigureWords } from './QuantityWords.js'

/** The most that "one in ..." is said of. */
const round = new Set([10, 100, 1000, 10_000, 100_000, 1_000_000])

/** Two numbers of which one is a part of the other become their ratio: "one in five", "three out of four", "2 in 100". */
export function joinRatios(tokens: readonly Token[], drafts: readonly Draft[], words: FigureWords): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const over = joined.at(-1)
    const joint = over && jointBetween(tokens, over, draft, words)
    if (!over || joint === undefined || !isRatio(over, draft, joint)) {
      joined.push(draft)
      continue
    }
    over.value = Number((over.value / draft.value).toPrecision(6))
    over.kind = 'ratio'
    over.measured = true
    over.numeralLast = draft.numeralLast
    over.last = draft.last
  }
  return joined
}

/** `true` for "out of", `false` for "in"; `undefined` where neither stands between the two. */
function jointBetween(tokens: readonly Token[], over: Draft, under: Draft, words: FigureWords): boolean | undefined {
  if (over.limit !== under.limit || over.last >= under.first || under.first - over.last > 3) return undefined
  const found = words.ratioJoints.at(tokens, over.last, under.first)
  return found?.end === under.first ? found.value : undefined
}

function isRatio(over: Draft, under: Draft, certain: boolean): boolean {
  if (over.measured || under.measured || over.to !== null || under.to !== null || over.value >= under.value)
    return false
  if (over.numeral.form === 'vague' || under.numeral.form === 'vague' || over.value === 0) return false
  if (under.numeral.form === 'digits' && under.value > 1000 && !round.has(under.value)) return false
  // "30 out of 40 drones" are 30 drones, "three out of five" a share.
  return over.value === 1 || round.has(under.value) || (certain && under.value <= 5)
}
