import type { Draft } from '../../../quantities/Draft.js'
import type { Passage } from '../../../sentences/Passage.js'
import type { Token } from '../../../text/Token.js'
import type { Status } from '../../../types.js'
import { wordSet } from '../../../text/phraseList.js'
import { nounLemma } from '../nounPhrase.js'
import { isPeople } from './people.js'
import { timeUnits } from './units.js'
import { statusItems, statusWords } from './status/statusWords.js'

/** What happens to people and not to things. */
const ofPeople: ReadonlySet<Status> = new Set(['killed', 'injured', 'detained', 'released', 'missing', 'displaced'])

/**
 * The noun that a figure without one stands for: "5 of them", "20 others", "three in the first incident". That of the
 * figure before it in the sentence; else the nearest plural noun, where somebody was hurt one for people; else that of
 * the sentence before.
 */
export function resolveNoun(passage: Passage, drafts: readonly Draft[], place: number): string | null {
  const draft = drafts[place]!
  const label = labelOf(passage.tokens, draft)
  if (label !== null) return label
  if (tokenBefore(passage.tokens, draft, 1) === 'of' && parents.test(tokenBefore(passage.tokens, draft, 2)))
    return 'child'
  // "its crew of four"
  if (tokenBefore(passage.tokens, draft, 1) === 'of' && tokenBefore(passage.tokens, draft, 2) === 'crew') return 'crew'
  const numbered = numberOf(passage.tokens, draft)
  if (numbered !== null) return numbered
  // "tumbled 5.39": a level of something, and none of what was counted before.
  if (!Number.isInteger(draft.value)) return null
  const people = draft.status !== null && ofPeople.has(draft.status)
  for (let i = place - 1; i >= 0 && i > place - 8 && drafts[i]!.from === draft.from; i--) {
    const { itemHead, kind, status, value, whole } = drafts[i]!
    if (whole && i > 0 && draft.whole !== whole) continue
    if (value === 1 && !people && draft.value > 1 && itemHead !== null && !isPeople(itemHead)) continue
    // "5 martyrs and 12 wounded": the wounded are no martyrs.
    if (!whole && itemHead !== null && tellsOther(itemHead, draft.status)) continue
    if (kind === 'count' && itemHead !== null && (!people || isPeople(itemHead) || status === draft.status))
      return itemHead
  }
  const { tokens, sentences } = passage
  const others = draft.item !== null || tokens[draft.numeralLast]?.lower === 'of'
  const noun = pluralBefore(tokens, draft.first, draft.from, people, draft.status)
  if (noun !== null) return noun
  // "thousands fled", "hundreds protested"
  if ((people || draft.numeral.form === 'vague') && !others) return 'people'
  const sentence = tokens[draft.first]!.sentence
  const before = sentence > 0 ? sentences[sentence - 1]! : undefined
  for (let i = place - 1; before && i >= 0 && i > place - 8 && drafts[i]!.from >= before.first; i--) {
    const { itemHead, kind } = drafts[i]!
    if (kind === 'count' && itemHead !== null && (!people || isPeople(itemHead))) return itemHead
  }
  return (before && pluralBefore(tokens, draft.from, before.first, people, draft.status)) ?? (people ? 'people' : null)
}

/** "puts the number of victims at | 85", "brings to | 700 the number of people killed": what it is the number of. */
function numberOf(tokens: readonly Token[], { first, last, from, limit }: Draft): string | null {
  if (tokens[last]?.lower === 'the' && tokens[last + 1]?.lower === 'number' && last + 1 < limit)
    return groupAt(tokens, last + 2, limit)
  if (first - 1 < from || !links.has(tokens[first - 1]!.lower)) return null
  for (let i = first - 2; i >= from && i > first - 12; i--) {
    if (tokens[i]!.lower === 'number') return groupAt(tokens, i + 1, first)
    if (tokens[i]!.pos === 'NUM' || /^[,;]$/u.test(tokens[i]!.text)) return null
  }
  return null
}
const links = wordSet('to at is was reached exceeded hit passed topped surpassed')

/** The lemma of the plural noun after "number of". */
function groupAt(tokens: readonly Token[], of: number, limit: number): string | null {
  if (tokens[of]?.lower !== 'of') return null
  let noun: string | null = null
  for (let i = of + 1; i < limit && i < of + 5; i++) {
    const { pos, lower, text } = tokens[i]!
    if (pos === 'DET' || pos === 'ADJ') continue
    if (pos !== 'NOUN' && pos !== 'PROPN') break
    noun = /(?:[^s'iu]s|men|people|children|personnel|police)$/u.test(lower) ? nounLemma(text) : null
  }
  return noun
}

/** "a mother of four" */
const parents = /^(?:(?:mother|father|grandmother|grandfather|parent)s?|mum|mom|dad)$/u
const tokenBefore = (tokens: readonly Token[], { first, from }: Draft, back: number): string =>
  first - back >= from ? tokens[first - back]!.lower : ''

/** Whether a noun says by itself that something else became of what it counts: "martyr" of the wounded. */
const tellsOther = (lemma: string, status: Status | null): boolean =>
  status !== null && (statusItems.get(lemma) ?? status) !== status

const holding = /^(?:hosts|houses|shelters|holds|employs)$/u

/** What a list of figures is headed by, and none of them counts. */
const headings =
  /^(?:casualt(?:y|ies)|loss(?:es)?|toll|figures?|totals?|summary|updates?|results?|numbers?|statistics|note|source|ministry|health|report)$/u

/** "Tanks – 333", "Personnel: about 6,000": the noun of a list stands before its number. */
function labelOf(tokens: readonly Token[], draft: Draft): string | null {
  const at = draft.first - 2
  if (at < draft.from || !/^[:–—=-]$/u.test(tokens[at + 1]!.text)) return null
  const { pos, text, lower } = tokens[at]!
  if ((pos !== 'NOUN' && pos !== 'PROPN') || statusWords.has(lower) || headings.test(lower)) return null
  // "Soldiers killed in Gaza: 13"
  if (pos === 'PROPN' && at > draft.from && tokens[at - 1]!.pos === 'ADP') return null
  draft.item = { first: at, last: at + 1 }
  return nounLemma(text)
}

/** The lemma of the nearest plural noun before `at`; for `people`, one that names people. */
function pluralBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  people: boolean,
  status: Status | null,
): string | null {
  for (let i = at - 1; i >= from && i > at - 50; i--) {
    const { pos, lower, text } = tokens[i]!
    if (pos !== 'NOUN' && !(pos === 'PROPN' && /(?:ans|ians|is|ese)$/u.test(lower))) continue
    if (lower.length < 4 && lower !== 'men') continue
    // "the camp hosts | 80,000"
    if (i === at - 1 && holding.test(lower)) continue
    if (!/(?:[^s'iu]s|men|people|children|personnel|police)$/u.test(lower)) continue
    const lemma = nounLemma(text)
    if ((lemma === lower && !isPeople(lemma)) || timeUnits.has(lemma)) continue
    if (tellsOther(lemma, status)) continue
    if (!people || isPeople(lemma)) return lemma
  }
  return null
}
