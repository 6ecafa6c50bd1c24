import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { nounLemma } from '../../nounPhrase.js'
import { isPeople } from '../people.js'
import { wordSet } from '../../../../text/phraseList.js'
import { statusWordAt } from './clause.js'
import { isOfKind } from './kinds.js'
import { ofGroup } from './ofGroup.js'
import { lost, ofLosses, ofObject } from './ofObject.js'
import { isMixed, ofSubject } from './ofSubject.js'
import { statusItems, statusNouns } from './statusWords.js'

/** What the sentence says became of the counted things of each figure, in order. */
export function readStatuses(tokens: readonly Token[], drafts: readonly Draft[]): void {
  const origins = drafts.map((_, i) => readStatus(tokens, drafts, i))
  spread(tokens, drafts, origins)
}

type Origin = 'item' | 'object' | 'subject' | 'toll'

/** What the sentence says of one figure, whose noun may be known only now: "of the 35 rockets, 30 were intercepted". */
export function readStatus(tokens: readonly Token[], drafts: readonly Draft[], i: number): Origin | undefined {
  const draft = drafts[i]!
  let origin: Origin | undefined
  if ((draft.value === 0 && draft.to === null) || draft.kind === 'age') return undefined
  // "lost over 6,000 dead and wounded"
  if (draft.last < draft.limit && statusWordAt(tokens[draft.last]!, null) && isMixed(tokens, draft.last, null))
    return undefined
  const found = (by: Origin, status: Status | null) => {
    if (status === null || draft.status !== null || !suffers(tokens, draft, status)) return
    draft.status = by === 'item' ? status : suited(status, draft.itemHead)
    origin = by
  }
  found('item', ofItem(tokens, draft))
  const denied = isDenied(tokens, draft)
  if (draft.status === null && !denied) found('object', ofWounds(tokens, draft))
  if (draft.status === null && !denied) found('object', ofObject(tokens, draft) ?? ofGroup(tokens, draft))
  if (draft.status === null && !denied) found('subject', ofSubject(tokens, draft, drafts, i))
  else if (origin === 'item' && !denied) {
    // "rescued 30 kidnapped villagers": whom it freed are captives.
    const asked = draft.status === 'captured' || draft.status === 'detained' ? { ...draft, itemHead: 'hostage' } : draft
    overrule(draft, ofObject(tokens, asked) ?? ofSubject(tokens, asked, drafts, i))
  }
  if (draft.status === null) found('toll', ofToll(tokens, draft))
  return origin
}

/** "two of the wounded died", "three detained reporters were freed": what came of it last. */
function overrule(draft: Draft, status: Status | null): void {
  if (status === 'released' || (status === 'killed' && draft.status !== 'killed')) draft.status = status
}

/** "left seven dead and 79 | with severe burns" */
function ofWounds(tokens: readonly Token[], { last, limit, itemHead, kind }: Draft): Status | null {
  if (kind !== 'count' || last + 1 >= limit || tokens[last]!.lower !== 'with') return null
  if (itemHead !== null && !isPeople(itemHead)) return null
  for (let i = last + 1; i < limit && i < last + 5; i++) {
    if (wounds.has(tokens[i]!.lower)) return 'injured'
    if (tokens[i]!.pos !== 'ADJ' && tokens[i]!.pos !== 'NOUN' && tokens[i]!.pos !== 'ADV') return null
  }
  return null
}
const wounds = wordSet('injury injuries wound wounds burns fractures')

/** "denied that three soldiers had been captured" */
function isDenied(tokens: readonly Token[], { first, from }: Draft): boolean {
  for (let i = first - 1; i > from && i > first - 5; i--)
    if (tokens[i]!.lower === 'that') return /^den(?:y|ies|ied|ying)$/u.test(tokens[i - 1]!.lower)
  return false
}

/** "lost 900 men and four tanks": a thing is destroyed, and not killed. */
function suited(status: Status, head: string | null): Status | null {
  if (head === null) return status
  // "two bombers": men or planes
  if (isOfKind('hardware', head) && isPeople(head)) return status
  if (status === 'killed' && isOfKind('hardware', head)) return 'destroyed'
  if (status === 'destroyed' && isPeople(head)) return 'killed'
  return status === 'injured' && isOfKind('hardware', head) ? null : status
}

/** "12 deaths", "two wounded soldiers" */
function ofItem(tokens: readonly Token[], { item, itemHead, kind }: Draft): Status | null {
  if (kind !== 'count' || !item) return null
  const status = itemHead === null ? undefined : statusItems.get(itemHead)
  if (status) return /^(?:attempted|planned|thwarted|foiled)$/u.test(tokens[item.first]!.lower) ? null : status
  for (let i = item.first; i < item.last - 1; i++) {
    const word = statusWordAt(tokens[i]!, itemHead)
    if (word && (word.participle || word.frame === 'state') && word.status !== 'deployed') return word.status
  }
  return null
}

/** "the death toll rose to 27", "the number of displaced has reached 700,000" */
function ofToll(
  tokens: readonly Token[],
  { first, last, from, limit, anaphoric, kind, itemHead }: Draft,
): Status | null {
  // "the toll climbed to 14 soldiers"
  const people =
    itemHead !== null && isPeople(itemHead) && /^(?:to|at|is|reached|of)$/u.test(tokens[first - 1]?.lower ?? '')
  if (!(anaphoric || people) || kind !== 'count') return null
  // "brings to 700 | the number of people killed"
  if (tokens[last]?.lower === 'the' && /^(?:number|toll|total|tally)$/u.test(tokens[last + 1]?.lower ?? ''))
    for (let i = last + 1; i < Math.min(limit, last + 8); i++) {
      const word = statusWordAt(tokens[i]!, null)
      if (word && (word.participle || word.frame === 'state')) return word.status
    }
  for (let i = first - 1; i >= from && i > first - 16; i--) {
    if (tokens[i]!.lower === 'toll') return 'killed'
    // "put its dead at 200"
    if (i === first - 1 && i > from && tokens[i]!.lower === 'at') {
      const group = statusWordAt(tokens[i - 1]!, null)
      if (group?.frame === 'state' || (group?.participle && tokens[i - 2]?.pos === 'DET')) return group.status
    }
    if (tokens[i]!.lower !== 'number' || tokens[i + 1]!.lower !== 'of') continue
    for (let at = i + 2; at < Math.min(first, i + 7); at++) {
      const word = statusWordAt(tokens[at]!, null)
      // "the number of martyrs has risen to 34,183"
      const martyrs = statusItems.get(nounLemma(tokens[at]!.lower))
      if (martyrs) return martyrs
      const status = word && (word.participle || word.frame === 'state') ? word.status : undefined
      const found = status ?? statusNouns.get(tokens[at]!.lower)
      if (found) return found
    }
  }
  return null
}

/** Whether "to" or "at" and no "up to" stands before a figure. */
const isLevel = (tokens: readonly Token[], { first, from }: Draft): boolean =>
  first > from && levels.has(tokens[first - 1]!.lower) && tokens[first - 2]?.lower !== 'up'
const levels = wordSet('to at')

/** "a poll of 400 voters released on Friday": the poll is. */
const isSample = (tokens: readonly Token[], { first, from }: Draft): boolean =>
  first - 2 >= from && tokens[first - 1]!.lower === 'of' && samples.has(nounLemma(tokens[first - 2]!.lower))
const samples = wordSet('poll survey study sample census review analysis')

/** What happens to no person and no thing: "three times, doctors were killed". */
const events = new Set(
  (
    'time case incident attack strike explosion blast occasion day way reason state country place point percentage magnitude ' +
    'debate election referendum primary meeting session rally summit conference hearing trial ceremony vigil exercise drill'
  ).split(' '),
)
/** What is captured in elections and games. */
const won = new Set('delegate vote voter seat medal title trophy gold award'.split(' '))
/** Shares can be looted or destroyed, prices and distances not. */
const ofShares: ReadonlySet<Status> = new Set(['stolen', 'destroyed', 'displaced', 'killed'])
const ofSums: ReadonlySet<Status> = new Set(['stolen', 'captured'])

function suffers(tokens: readonly Token[], draft: Draft, status: Status): boolean {
  const { kind, item, itemHead, anaphoric } = draft
  // "the eight-storey building"
  if (
    kind === 'count' &&
    item &&
    tokens[draft.numeralLast]?.lower === '-' &&
    item.first > draft.numeralLast &&
    (item.last - item.first > 1 || /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[item.last]?.pos ?? ''))
  )
    return false
  // "sinking to 2 percent of output": a level
  if (kind === 'percent') return ofShares.has(status) && item !== null && !isLevel(tokens, draft)
  if (kind === 'money') return ofSums.has(status)
  if (kind === 'length' || kind === 'area') return status === 'captured'
  if (kind !== 'count') return status === 'stolen' || status === 'destroyed' || status === 'captured'
  if (itemHead !== null && (events.has(itemHead) || (status === 'captured' && won.has(itemHead)))) return false
  if (status === 'released' && isSample(tokens, draft)) return false
  if (status !== 'released' || anaphoric || itemHead === null || item === null) return true
  // "released two statements"
  return isPeople(itemHead) || tokens[item.last - 1]!.pos === 'PROPN'
}

const joints = wordSet(', and or & plus as well another also a further including')

/** What can stand in a row of what one verb suffers: "seized 45 rifles and 1.2 tons of paste". */
const shared: ReadonlySet<Draft['kind']> = new Set(['count', 'mass', 'volume'])

/** One verb for a whole row: "destroyed six stills, three caches and two bridges"; "two tanks and three guns were destroyed". */
function spread(tokens: readonly Token[], drafts: readonly Draft[], by: readonly (string | undefined)[]): void {
  const origin = [...by]
  const shares = (i: number, from: number) => {
    const [draft, { status }] = [drafts[i]!, drafts[from]!]
    if (draft.status !== null || status === null || draft.anaphoric || !shared.has(draft.kind)) return
    if (draft.value === 0 || !suffers(tokens, draft, status)) return
    draft.status = suited(status, draft.itemHead)
    origin[i] = origin[from]
  }
  // "46 of 60 drones and 3 of 5 missiles": what stands inside of another figure is no place of the row.
  let place = 0
  for (let i = 1; i < drafts.length; i++) {
    if (drafts[i]!.first < drafts[place]!.last) continue
    if (inRow(tokens, drafts[place]!, drafts[i]!)) {
      if (origin[place] === 'object') shares(i, place)
      else joinLosses(tokens, drafts[place]!, drafts[i]!)
    }
    place = i
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    if (origin[i + 1] === 'subject' && !drafts[i + 1]!.anaphoric && inRow(tokens, drafts[i]!, drafts[i + 1]!))
      shares(i, i + 1)
  }
}

/** "put losses at 110 dead and | 16 vehicles" */
function joinLosses(tokens: readonly Token[], one: Draft, two: Draft): void {
  if (two.status !== null || two.kind !== 'count' || two.itemHead === null) return
  if (ofLosses(tokens, one.first - 1, one.from, 'tank')) two.status = lost(two.itemHead)
}

function inRow(tokens: readonly Token[], one: Draft, two: Draft): boolean {
  if (one.from !== two.from || one.last >= two.first) return false
  const first = pastModel(tokens, one.last)
  if (two.first - first > 4) return false
  for (let i = first; i < two.first; i++) if (!joints.has(tokens[i]!.lower)) return false
  return true
}

/** Past what is of the figure before and no joint: "one Leopard | 2A6, nine trucks", "60 | dead and 12 trucks". */
function pastModel(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.lower === 'dead') return at + 1
  let next = at
  while (next < Math.min(at + 3, tokens.length)) {
    const { text, spaced } = tokens[next]!
    if ((next > at && spaced) || !/\d/u.test(text) || !/^[\p{L}\d]+$/u.test(text)) break
    next++
  }
  return next
}

/** "seven people were injured, three | seriously" */
const gravity = /^(?:seriously|critically|severely|badly|gravely|lightly|slightly|moderately)$/u

/** The verb that a figure of a row shares: "personnel were injured; three in the first incident, one in the second". */
export function statusBefore(
  tokens: readonly Token[],
  { first, last, from, limit, value, itemHead }: Draft,
): Status | null {
  const next = last < limit ? tokens[last]! : undefined
  if (value === 0 || (next && next.pos !== 'ADP' && next.pos !== 'PUNCT' && !gravity.test(next.lower))) return null
  if (first > from && !/^(?:[;,:–—-]|and)$/u.test(tokens[first - 1]!.lower)) return null
  for (let i = first - 1; i >= from && i > first - 60; i--) {
    const word = statusWordAt(tokens[i]!, itemHead)
    if (word && (word.frame !== 'object' || word.participle)) return word.status
  }
  return null
}
