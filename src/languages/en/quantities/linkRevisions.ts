import { phrasesBefore } from '../../../patterns/phrasesBefore.js'
import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import type { Token } from '../../../text/Token.js'
import { change } from './isChange.js'
import { wordSet } from '../../../text/phraseList.js'
import { lowerAt } from './lowerAt.js'

/** Before the figure that another one takes the place of: "41, up from 35". */
const earlier = phrasesBefore(
  [
    ...['from', 'up from', 'down from', 'compared with', 'compared to', 'compared with just', 'against', 'rather than'],
    ...[
      'from just',
      'from only',
      'instead of',
      'not',
      'and not',
      'versus',
      'from around',
      'up from just',
      'down from a',
    ],
    ...['revised from'],
  ].map((phrase): [string, true] => [phrase, true]),
)
/** What says of a count that another came after it: "an | earlier | toll of 27". */
const former = wordSet('earlier previous initial preliminary original prior provisional former first')
/** What a count is called. */
const count = wordSet('toll count tally figure number total estimate balance report reports figures estimates')
/** "had | earlier | said that 12 were killed" */
const formerly = wordSet('earlier previously initially originally first')
const atFirst = wordSet('previously initially originally')
const stated = wordSet(
  'said say reported report put gave given announced announce counted spoke spoken stated estimated set',
)
/** How many tokens a former count may stand before its figure: "an earlier toll by the ministry put the number of dead at 12". */
const reach = 16

/** Sets `earlier` of each figure that takes the place of another one: "41, up from 35"; "15. An initial toll was 12." */
export function linkRevisions({ tokens, sentences }: Passage, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (draft.whole) return
    const main = mainBefore(drafts, i)
    if (isFormer(tokens, drafts, i)) {
      const later = drafts[i + 1]
      const newer =
        main ??
        (later?.from === draft.from && isSame(later, draft) && raises(tokens, draft.last, later.first)
          ? later
          : mainOfSentenceBefore(tokens, sentences, drafts, i))
      if (newer && newer.value !== draft.value) newer.earlier ??= draft
      return
    }
    if (!main) return
    const gap = draft.first - drafts[i - 1]!.last
    const mark = gap > 0 ? earlier.before(tokens, draft.first, drafts[i - 1]!.last) : undefined
    // "41, the ministry said, up from 35"
    if (mark && (gap <= 6 || /^(?:up|down)$/u.test(lowerAt(tokens, mark.first)))) main.earlier = draft
    else if (gap > 6 || main !== drafts[i - 1]) return
    else if (lowerAt(tokens, draft.first - 1) === 'to' && lowerAt(tokens, main.first - 1) === 'from')
      draft.earlier = main
  })
}

/** Whether two figures may be of one thing: "41 people" and "35", but not "3,000 households" and "14 villages". */
const isSame = (one: Draft, other: Draft): boolean =>
  one.kind === other.kind && (one.itemHead === null || other.itemHead === null || one.itemHead === other.itemHead)

/** The figure before in the sentence, over its parts: the 41 of "41 people, including three children, from | 35". */
function mainBefore(drafts: readonly Draft[], place: number): Draft | null {
  let i = place - 1
  while (i > place - 6 && drafts[i]?.from === drafts[place]!.from && drafts[i]!.whole) i--
  const main = drafts[i]
  return main && main.from === drafts[place]!.from && !main.whole && isSame(main, drafts[place]!) ? main : null
}

/** The first figure of the sentence before that may be of the same thing: "15 were killed. An earlier toll was | 12." */
function mainOfSentenceBefore(
  tokens: readonly Token[],
  sentences: Passage['sentences'],
  drafts: readonly Draft[],
  place: number,
): Draft | null {
  const draft = drafts[place]!
  const sentence = sentences[tokens[draft.first]!.sentence - 1]
  if (!sentence) return null
  let main: Draft | null = null
  for (let i = place - 1; i >= 0 && i > place - 8 && drafts[i]!.first >= sentence.first; i--) {
    const other = drafts[i]!
    if (other.whole || other.from === draft.from || (other.itemHead ?? other.status) === null) continue
    if (!isSame(other, draft)) continue
    // "15 were killed. An earlier toll was 12": the second one's status is that of the first.
    if (other.status === draft.status || (draft.status === null && draft.itemHead === null)) main = other
  }
  return main
}

/** Whether a count from before gives the figure: "an earlier toll of 27", "had previously said that 12 were killed". */
function isFormer(tokens: readonly Token[], drafts: readonly Draft[], place: number): boolean {
  const { first, from } = drafts[place]!
  const before = drafts[place - 1]
  const start = Math.max(from, first - reach, before ? before.last : 0)
  for (let i = first - 1; i >= start; i--) {
    const here = lowerAt(tokens, i)
    if (here === ';' || here === '.' || change.has(here)) return false
    if (count.has(here) && former.has(lowerAt(tokens, i - 1 - Number(isDeath(tokens, i - 1))))) return true
    if (formerly.has(here) && lowerAt(tokens, i - 1) === 'had' && stated.has(lowerAt(tokens, i + 1))) return true
    if (atFirst.has(here) && stated.has(lowerAt(tokens, i + 1))) return true
  }
  return false
}

/** "an earlier | death | toll" */
const isDeath = (tokens: readonly Token[], at: number): boolean =>
  /^(?:death|casualty|official|body|injury)$/u.test(lowerAt(tokens, at))

/** "an initial toll of 12 | was later raised to | 17" */
function raises(tokens: readonly Token[], from: number, to: number): boolean {
  if (lowerAt(tokens, to - 1) !== 'to' || to - from > 10) return false
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === 'updated' || change.has(lowerAt(tokens, i))) return true
  return false
}
