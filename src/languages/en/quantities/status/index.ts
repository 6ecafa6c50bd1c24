import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { isPeople } from '../people.js'
import { statusWordAt } from './clause.js'
import { ofObject } from './ofObject.js'
import { ofSubject } from './ofSubject.js'
import { statusItems } from './statusWords.js'

/** What the sentence says became of the counted things of each figure, in order. */
export function readStatuses(tokens: readonly Token[], drafts: readonly Draft[]): void {
  const from: ('item' | 'object' | 'subject' | 'toll' | undefined)[] = []
  drafts.forEach((draft, i) => {
    if ((draft.value === 0 && draft.to === null) || draft.kind === 'age') return
    const found = (by: (typeof from)[number], status: Status | null) => {
      if (status === null || draft.status !== null || !suffers(tokens, draft, status)) return
      draft.status = status
      from[i] = by
    }
    found('item', ofItem(tokens, draft))
    if (draft.status === null) found('object', ofObject(tokens, draft))
    if (draft.status === null) found('subject', ofSubject(tokens, draft, drafts, i))
    if (draft.status === null) found('toll', ofToll(tokens, draft))
  })
  spread(tokens, drafts, from)
}

/** "12 deaths", "two wounded soldiers" */
function ofItem(tokens: readonly Token[], { item, itemHead, kind }: Draft): Status | null {
  if (kind !== 'count' || !item) return null
  const status = itemHead === null ? undefined : statusItems.get(itemHead)
  if (status) return status
  for (let i = item.first; i < item.last - 1; i++) {
    const word = statusWordAt(tokens[i]!)
    if (word && (word.participle || word.frame === 'state') && word.status !== 'deployed') return word.status
  }
  return null
}

/** "the death toll rose to 27" */
function ofToll(tokens: readonly Token[], { first, from, anaphoric, kind }: Draft): Status | null {
  if (!anaphoric || kind !== 'count') return null
  for (let i = first - 1; i >= from && i > first - 16; i--) if (tokens[i]!.lower === 'toll') return 'killed'
  return null
}

/** What happens to no person and no thing: "three times, doctors were killed". */
const events = new Set(
  'time case incident attack strike explosion blast occasion day way reason state country place point percentage'.split(
    ' ',
  ),
)
/** Shares can be looted or destroyed, prices and distances not. */
const ofShares: ReadonlySet<Status> = new Set(['stolen', 'destroyed', 'displaced', 'killed'])
const ofSums: ReadonlySet<Status> = new Set(['stolen', 'captured'])

function suffers(tokens: readonly Token[], { kind, item, itemHead, anaphoric }: Draft, status: Status): boolean {
  if (kind === 'percent') return ofShares.has(status) && item !== null
  if (kind === 'money') return ofSums.has(status)
  if (kind === 'length' || kind === 'area') return status === 'captured'
  if (kind !== 'count') return status === 'stolen' || status === 'destroyed' || status === 'captured'
  if (itemHead !== null && events.has(itemHead)) return false
  if (status !== 'released' || anaphoric || itemHead === null || item === null) return true
  // "released two statements"
  return isPeople(itemHead) || tokens[item.last - 1]!.pos === 'PROPN'
}

const joints = new Set([',', 'and', 'or', '&', 'plus', 'as', 'well', 'another', 'also', 'a', 'further'])

/** One verb for a whole row: "destroyed six stills, three caches and two bridges"; "two tanks and three guns were destroyed". */
function spread(tokens: readonly Token[], drafts: readonly Draft[], by: readonly (string | undefined)[]): void {
  const origin = [...by]
  const shares = (i: number, source: Draft) => {
    const draft = drafts[i]!
    if (draft.status !== null || draft.kind !== 'count' || source.status === null || draft.anaphoric) return
    if (draft.value === 0 || !suffers(tokens, draft, source.status)) return
    draft.status = source.status
    origin[i] = origin[drafts.indexOf(source)]
  }
  // "46 of 60 drones and 3 of 5 missiles": what stands inside of another figure is no place of the row.
  let place = 0
  for (let i = 1; i < drafts.length; i++) {
    if (drafts[i]!.first < drafts[place]!.last) continue
    if (origin[place] === 'object' && inRow(tokens, drafts[place]!, drafts[i]!)) shares(i, drafts[place]!)
    place = i
  }
  for (let i = drafts.length - 2; i >= 0; i--) {
    if (origin[i + 1] === 'subject' && !drafts[i + 1]!.anaphoric && inRow(tokens, drafts[i]!, drafts[i + 1]!))
      shares(i, drafts[i + 1]!)
  }
}

function inRow(tokens: readonly Token[], one: Draft, two: Draft): boolean {
  if (one.from !== two.from || one.last >= two.first || two.first - one.last > 4) return false
  for (let i = one.last; i < two.first; i++) if (!joints.has(tokens[i]!.lower)) return false
  return true
}

/** The verb that a figure of a row shares: "personnel were injured; three in the first incident, one in the second". */
export function statusBefore(tokens: readonly Token[], { first, last, from, limit, value }: Draft): Status | null {
  if (value === 0 || (last < limit && tokens[last]!.pos !== 'ADP' && tokens[last]!.pos !== 'PUNCT')) return null
  if (first > from && !/^(?:[;,:–—-]|and)$/u.test(tokens[first - 1]!.lower)) return null
  for (let i = first - 1; i >= from && i > first - 60; i--) {
    const word = statusWordAt(tokens[i]!)
    if (word && (word.frame !== 'object' || word.participle)) return word.status
  }
  return null
}
