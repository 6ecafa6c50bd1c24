import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { be, have, lacksObject, phrasalAt, reporting, statusWordAt } from './clause.js'

const negations = new Set("not n't never no none neither nor without nobody hardly".split(' '))
const relatives = new Set(['who', 'which', 'that', 'whom'])
const asides = new Set('including among mostly mainly most many all some both'.split(' '))
/** Before what can be no subject: "in three attacks"; "after three men" and "with three men" can. */
const prepositions = new Set(
  'in at on from for by to against during near through into under between among within along over'.split(' '),
)
const held = new Set(['custody', 'detention', 'jail', 'prison', 'captivity', 'bars', 'arrest'])

/** How far into the clause a verb is looked for, in tokens. */
const reach = 30

/** The verb after: "five soldiers were martyred", "20 others wounded", "12 people who fled", "60 members it has released". */
export function ofSubject(
  tokens: readonly Token[],
  draft: Draft,
  drafts: readonly Draft[],
  place: number,
): Status | null {
  const { first, last, from, limit } = draft
  if (isNegated(tokens, draft)) return null
  let lead = first - 1
  while (lead > from && /^(?:the|these|those|all|its|their|his)$/u.test(tokens[lead]!.lower)) lead--
  const before = lead >= from ? tokens[lead]!.lower : ''
  // "a population of 80,000", "Of the 12 passengers, three died"
  if (before === 'of' && (lead === from || tokens[lead - 1]!.lower === 'population')) return null
  const noSubject = prepositions.has(before)
  let passive = false
  let relative = false
  let apart = false
  let next = place + 1
  for (let i = last; i < limit && i < last + reach; i++) {
    const { lower, pos } = tokens[i]!
    while (next < drafts.length && drafts[next]!.first < i) next++
    if (drafts[next]?.first === i && drafts[next]!.kind === 'count') {
      // Another figure: one of the same row is passed over, any other ends the clause.
      const joint = tokens[i - 1]!.lower
      if (passive || (joint !== 'and' && joint !== 'or' && joint !== ',' && !asides.has(joint))) return null
      apart ||= joint === ','
      i = Math.max(drafts[next]!.last, i + 1) - 1
      continue
    }
    if (lower === '(') {
      while (i < limit && i < last + 2 * reach && tokens[i]!.lower !== ')') i++
      continue
    }
    if (lower === ',') {
      if (noSubject) return null
      i = pastAside(tokens, i, limit)
      apart = true
      continue
    }
    if (/^[-—–]$/u.test(lower) && tokens[i]!.spaced) {
      // "500 civilians - 120 of them children - died"
      const end = closingDash(tokens, i, limit)
      if (end < 0) return null
      i = end
      continue
    }
    if (/^[;:"”]$/u.test(lower)) {
      if (i > last) return null
      continue
    }
    if (negations.has(lower)) return null
    const phrasal = phrasalAt(tokens, i, limit)
    if (phrasal) return passive || (!apart && lacksObject(tokens, i + 2, limit)) ? phrasal : null
    const word = statusWordAt(tokens[i]!)
    if (word) {
      if (word.frame === 'state') return apart && !passive ? null : word.status
      if (word.frame === 'subject') return pos === 'NOUN' || noSubject ? null : word.status
      if (word.participle) return passive || (!apart && lacksObject(tokens, i + 1, limit)) ? word.status : null
      if (pos === 'NOUN') continue
      return null
    }
    if (held.has(lower) && i > last && /^(?:in|behind|under)$/u.test(tokens[i - 1]!.lower) && (passive || i < last + 3))
      return 'detained'
    if (be.has(lower)) passive = true
    else if (relatives.has(lower)) relative = true
    else if (/^(?:suffer|sustain)(?:s|ed|ing)?$/u.test(lower)) return wounds(tokens, i + 1, limit)
    else if (pos === 'VERB' && !have.has(lower) && !reporting.has(lower) && lower !== 'aged') {
      if (passive && !relative) return null
      const reduced = /ing$/u.test(lower) || (/(?:ed|en)$/u.test(lower) && tokens[i + 1]?.pos === 'ADP')
      if (!reduced && !relative) return null
      relative = passive = false
    } else if (lower === 'but' || (lower === 'and' && startsClause(tokens, i + 1, limit))) return null
  }
  return null
}

/** The dash that ends an aside, or -1. */
function closingDash(tokens: readonly Token[], dash: number, limit: number): number {
  for (let i = dash + 1; i < limit && i < dash + 14; i++) {
    if (/^[-—–]$/u.test(tokens[i]!.lower) && tokens[i]!.spaced) return i
  }
  return -1
}

/** "suffered minor injuries" */
function wounds(tokens: readonly Token[], at: number, limit: number): Status | null {
  for (let i = at; i < limit && i < at + 4; i++) {
    if (/^(?:injury|injuries|wounds?|burns|concussions?|fractures)$/u.test(tokens[i]!.lower)) return 'injured'
  }
  return null
}

/** ", including three children," and ", most of them women,": to the comma that ends it. */
function pastAside(tokens: readonly Token[], comma: number, limit: number): number {
  const next = tokens[comma + 1]
  if (!next || !(asides.has(next.lower) || relatives.has(next.lower))) return comma
  for (let i = comma + 1; i < limit && i < comma + 16; i++) if (tokens[i]!.lower === ',') return i
  return comma
}

const startsClause = (tokens: readonly Token[], at: number, limit: number) =>
  at < limit && (tokens[at]!.pos === 'PRON' || /ing$/u.test(tokens[at]!.lower))

/** "none of the 12 was hurt" */
const isNegated = (tokens: readonly Token[], { first, from }: Draft) =>
  tokens.slice(Math.max(from, first - 3), first).some(({ lower }) => lower === 'none' || lower === 'neither')
