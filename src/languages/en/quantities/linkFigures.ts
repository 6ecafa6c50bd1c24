import { phrasesBefore } from '../../../patterns/phrasesBefore.js'
import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import type { Token } from '../../../text/Token.js'
import { linkRevisions } from './linkRevisions.js'
import { lowerAt } from './lowerAt.js'

/** Before a part of the figure that came before: "including three children". */
const parts = phrasesBefore(
  [
    ...[
      'including',
      'include',
      'includes',
      'included',
      'among them',
      'amongst them',
      'among whom',
      'of whom',
      'of which',
    ],
    ...[
      'of them',
      'among them are',
      'among them were',
      'among the dead were',
      'among the victims were',
      'of whom at least',
    ],
    ...[
      'among the dead are',
      'including at least',
      'these include',
      'those include',
      'they include',
      'of those',
      'of these',
    ],
    ...['among those were', 'among those killed were', 'among which'],
  ].map((phrase): [string, true] => [phrase, true]),
)
/** Sets `whole` of each part ("35 people, including three children") and `earlier` of each new level ("to 41 from 35"). */
export function linkFigures(passage: Passage, drafts: readonly Draft[]): void {
  const { tokens, sentences } = passage
  linkSums(tokens, drafts)
  drafts.forEach((draft, i) => {
    draft.whole ??= wholeOf(tokens, sentences, drafts, i)
  })
  linkRevisions(passage, drafts)
}

/** "24 hostages: 13 Israelis, 10 Thais and one Filipino": a row behind a colon or a dash that adds up to the figure before it. */
function linkSums(tokens: readonly Token[], drafts: readonly Draft[]): void {
  drafts.forEach((whole, i) => {
    if (whole.kind !== 'count' || !/^[:–—(-]$/u.test(lowerAt(tokens, whole.last)) || whole.to !== null) return
    let sum = 0
    let last = i
    while (
      last < i + 20 &&
      sum < whole.value &&
      drafts[last + 1]?.from === whole.from &&
      drafts[last + 1]!.kind === 'count'
    ) {
      sum += drafts[++last]!.value
    }
    if (sum !== whole.value || last < i + 2) return
    for (const part of drafts.slice(i + 1, last + 1)) part.whole = whole
  })
}

function wholeOf(
  tokens: readonly Token[],
  sentences: Passage['sentences'],
  drafts: readonly Draft[],
  place: number,
): Draft | null {
  const draft = drafts[place]!
  const next = drafts[place + 1]
  // "eight of the 14 killings", "one of two drones"
  if (
    next &&
    draft.item &&
    next.numeral.first >= draft.numeralLast &&
    next.numeral.first < Math.max(draft.last, draft.item.last) &&
    next.value >= draft.value
  )
    return next
  if (draft.kind !== 'count' && draft.kind !== 'percent') return null
  // "twelve of the 20 wounded", "one of 36"
  const of = draft.numeralLast + Number(lowerAt(tokens, draft.numeralLast) === 'out')
  const ofNext = next && lowerAt(tokens, of) === 'of' && next.first - of <= 2 && next.value >= draft.value
  if (ofNext && draft.kind === 'count' && next.kind === 'count') return next
  const mark = parts.before(tokens, draft.first, draft.from)
  if (mark && /^(?:not|n't|never)$/u.test(lowerAt(tokens, mark.first - 1))) return null
  if (mark) return countBefore(tokens, sentences, drafts, place, mark.first === draft.from)
  // "Of the 1,900 dead, 600 were children"
  const before = drafts[place - 1]
  if (before && before.kind === 'count' && isOpened(tokens, before, draft)) return before
  // "12 people, three of them children"
  const ofThem =
    lowerAt(tokens, draft.numeralLast) === 'of' && /^(?:them|whom|which)$/u.test(lowerAt(tokens, draft.numeralLast + 1))
  if (ofThem) return countBefore(tokens, sentences, drafts, place, false)
  // "including three children and two women"
  if (!before?.whole || before.from !== draft.from) return null
  const joint = before.last + 1 === draft.first && /^(?:and|or|,|&)$/u.test(lowerAt(tokens, before.last))
  const serial =
    before.last + 2 === draft.first &&
    lowerAt(tokens, before.last) === ',' &&
    lowerAt(tokens, before.last + 1) === 'and'
  return (joint || serial) && before.whole.value >= draft.value ? before.whole : null
}

/** "Of the 1,900 dead, | 600": a whole that opens the sentence, and a figure behind its comma. */
function isOpened(tokens: readonly Token[], whole: Draft, part: Draft): boolean {
  if (whole.from !== part.from || whole.value < part.value || part.first - whole.last > 8) return false
  let at = whole.first - 1
  while (at > whole.from && /^(?:the|those|these|its|their)$/u.test(lowerAt(tokens, at))) at--
  if (at !== whole.from || lowerAt(tokens, at) !== 'of') return false
  return tokens.slice(whole.last, part.first).some(({ lower }) => lower === ',')
}

/** The nearest count before in the sentence that can hold the part; of the sentence before where the part opens its own. */
function countBefore(
  tokens: readonly Token[],
  sentences: Passage['sentences'],
  drafts: readonly Draft[],
  place: number,
  opens: boolean,
): Draft | null {
  const draft = drafts[place]!
  const sentence = sentences[tokens[draft.first]!.sentence - 1]
  const from = opens ? (sentence?.first ?? draft.from) : draft.from
  for (let i = place - 1; i >= 0 && i > place - 8 && drafts[i]!.from >= from; i--) {
    const whole = drafts[i]!
    if (whole.kind === 'count' && !whole.whole && (whole.to ?? whole.value) >= draft.value) return whole
  }
  return null
}
