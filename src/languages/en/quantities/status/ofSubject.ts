import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { isPeople } from '../people.js'
import { be, have, isUnreal, lacksObject, phrasalAt, reporting, statusWordAt } from './clause.js'
import { frameAt, isFramed } from './frames.js'
import { statusItems } from './statusWords.js'

const negations = new Set("not n't never no none neither nor without nobody hardly".split(' '))
const relatives = new Set(['who', 'which', 'that', 'whom'])
const asides = new Set('including among mostly mainly most many all some both none'.split(' '))
/** Before what can be no subject: "in three attacks"; "after three men" and "with three men" can. */
const prepositions = new Set(
  'in at on from for by to against during near through into under between among within along over'.split(' '),
)
/** "a city of 300,000" */
const peopled = new Set('population city town village nation country province region community state'.split(' '))
const amounts = new Set('total maximum minimum combination'.split(' '))
/** What opens a clause with a subject of its own. */
const conjunctions = new Set('where when while whereas because if although though'.split(' '))
const held = new Set(['custody', 'detention', 'jail', 'prison', 'captivity', 'bars', 'arrest'])

/** "in critical condition" */
const ill = /^(?:critical|serious|grave|stable|severe|life-threatening|threatening)$/u

/** What opens a clause of the noun's own: "707 people | shot and killed", "367 people | who were arrested". */
const isReduced = (token: Token | undefined) =>
  token !== undefined && (relatives.has(token.lower) || (token.pos === 'VERB' && !be.has(token.lower)))

/** Whether the clause is about those who belong to the counted, and not about the counted. */
const isOwner = (noun: string, head: string | null): boolean =>
  /s$|people/u.test(noun) && isPeople(noun.replace(/s$/u, '')) && !(head !== null && isPeople(head))

/** "two of its crew | of five" */
const isTeam = (noun: string): boolean => /^(?:crew|family|team|group|party|squad|staff)$/u.test(noun)

const isOnePerson = (noun: string): boolean =>
  isPeople(noun) && !/^(?:family|household|crew|staff|personnel|people|police)$/u.test(noun)

/** How far into the clause a verb is looked for, in tokens. */
const reach = 30

/** "two of the wounded | succumbed", "Of the 1,900 dead, ...": what the group is, unless a verb tells more. */
export function ofSubject(
  tokens: readonly Token[],
  draft: Draft,
  drafts: readonly Draft[],
  place: number,
): Status | null {
  if (isNegated(tokens, draft)) return null
  const { last, limit, itemHead } = draft
  let group = last
  if (tokens[group]?.lower === 'of') group++
  while (group < limit && group > last && /^(?:the|those|these)$/u.test(tokens[group]!.lower)) group++
  const state = group < limit ? statusWordAt(tokens[group]!, itemHead) : undefined
  const leads = tokens[draft.first - 1]?.lower === 'the' || group > last + 1
  // "the 251 taken hostage"
  const framed = leads && group < limit ? frameAt(tokens, group, group + 1, limit, 'object', itemHead) : null
  if (framed && /(?:en|ed|ld|ut|nt|wn)$/u.test(tokens[group]!.lower)) return framed
  if (!state || !leads || !(state.frame === 'state' || state.participle)) {
    const told = ofVerb(tokens, draft, drafts, place)
    return told === 'deployed' || told === 'displaced' ? (mainVerb(tokens, draft, drafts, place) ?? told) : told
  }
  const next = { ...draft, last: group + 1, itemHead: itemHead ?? 'people' }
  const told = drafts[place]?.whole ? null : ofVerb(tokens, next, drafts, place)
  return told === 'killed' || told === 'released' ? told : state.status
}

/** "16 people sheltering in a school | were killed", "900 troops stationed there | were injured": what came of them last. */
function mainVerb(
  tokens: readonly Token[],
  { last, limit, itemHead }: Draft,
  drafts: readonly Draft[],
  place: number,
): Status | null {
  let next = place + 1
  while (next < drafts.length && drafts[next]!.first < last) next++
  const end = Math.min(limit, drafts[next]?.first ?? limit, last + reach)
  for (let i = last + 1; i < end; i++) {
    const { lower, pos } = tokens[i]!
    if (pos === 'PUNCT' || pos === 'CCONJ' || relatives.has(lower) || conjunctions.has(lower)) return null
    const word = statusWordAt(tokens[i]!, itemHead)
    if (!word || (word.status !== 'killed' && word.status !== 'injured' && word.status !== 'released')) continue
    if (word.frame === 'subject') return word.status
    if (word.participle && be.has(tokens[i - 1]!.lower)) return word.status
  }
  return null
}

/** The verb after: "five soldiers were martyred", "20 others wounded", "12 people who fled", "60 members it has released". */
function ofVerb(tokens: readonly Token[], draft: Draft, drafts: readonly Draft[], place: number): Status | null {
  const { first, last, from, limit, itemHead } = draft
  let lead = first - 1
  while (lead > from && /^(?:the|these|those|all|its|their|his)$/u.test(tokens[lead]!.lower)) lead--
  // "a total of 13 people" are they themselves.
  while (lead - 1 > from && tokens[lead]!.lower === 'of' && amounts.has(tokens[lead - 1]!.lower))
    for (lead -= 2; lead > from && /^(?:DET|ADJ)$/u.test(tokens[lead]!.pos);) lead--
  const before = lead >= from ? tokens[lead]!.lower : ''
  // "a population of 80,000", "Of the 12 passengers, three died"
  if (before === 'of' && (lead === from || peopled.has(tokens[lead - 1]!.lower))) return null
  // "two of its crew of | five are missing"
  if (before === 'of' && drafts[place - 1]?.last === lead && !isReduced(tokens[last])) return null
  // "four of the nine missiles were shot down"
  const out = before === 'of' && tokens[lead - 1]?.lower === 'out' ? lead - 1 : lead
  if (before === 'of' && drafts[place - 1]?.numeralLast === out && !isReduced(tokens[last])) return null
  // "Residents of seven villages have fled"
  const owner = before === 'of' ? tokens[lead - 1] : undefined
  if (owner && !isReduced(tokens[last]) && isOwner(owner.lower, itemHead)) return null
  // "a father of four was shot", "the widow of two soldiers was shot"
  if (owner && !isReduced(tokens[last]) && draft.value > 1 && isOnePerson(owner.lower)) return null
  const part = /^includ/u.test(before) || (before === 'them' && tokens[lead - 1]?.lower === 'among')
  // "from 20 to 30 people died"
  const noSubject = prepositions.has(before) && !(before === 'from' && draft.to !== null)
  const carried = lead >= from && /^(?:carry|hold|transport|contain|hous|shelter|haul|host|us|tak)ing$/u.test(before)
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
      if (passive && isAmong(tokens, i)) return ofOthers(tokens, drafts[next]!)
      const ofCrew = i - 1 === last && joint === 'of' && isTeam(tokens[last - 1]!.lower)
      if (passive || (joint !== 'and' && joint !== 'or' && joint !== ',' && !asides.has(joint) && !ofCrew)) return null
      apart ||= joint === ','
      i = Math.max(drafts[next]!.last, i + 1) - 1
      continue
    }
    // "two people were fatally shot", "two fatally"
    if (lower === 'fatally' && (passive || i === last)) return 'killed'
    if (lower === '(') {
      while (i < limit && i < last + 2 * reach && tokens[i]!.lower !== ')') i++
      continue
    }
    if (lower === ',') {
      if (noSubject || part || before === 'of') return null
      // "40 drones, 30 of which were shot down" does not say it of the 40; "seven people, three of them children, were hurt" does.
      if (drafts[next]?.first === i + 1 && isPart(tokens, drafts[next]!)) {
        i = closingComma(tokens, i + 1, limit)
        if (i < 0) return null
      } else i = pastAside(tokens, i, limit)
      apart = true
      continue
    }
    if ((lower === '-' || lower === '—' || lower === '–') && tokens[i]!.spaced) {
      // "500 civilians - 120 of them children - died"
      const end = closingDash(tokens, i, limit)
      if (end < 0) return null
      i = end
      continue
    }
    if (lower === ';') return null
    if (lower === ':' || lower === '"' || lower === '”') {
      if (i > last) return null
      continue
    }
    if (negations.has(lower)) return denied(tokens, i, limit, itemHead)
    if (conjunctions.has(lower)) return null
    if (
      held.has(lower) &&
      i > last &&
      [1, 2].some((back) => i - back >= last && /^(?:in|behind|under)$/u.test(tokens[i - back]!.lower)) &&
      (passive || i < last + 3)
    )
      return 'detained'
    // "30 remain in hospital"
    if (lower === 'hospital' && tokens[i - 1]!.lower === 'in' && passive && i < last + 6 && !draft.item)
      return 'injured'
    const phrasal = phrasalAt(tokens, i, limit)
    if (phrasal) return passive || (!apart && lacksObject(tokens, i + 2, limit)) ? phrasal : null
    const framed = isFramed(tokens[i]!) ? framedAt(tokens, i, draft, passive, noSubject && !relative) : null
    if (framed) return framed
    const word = statusWordAt(tokens[i]!, itemHead)
    if (word) {
      if (isUnreal(tokens, i, last) && word.status !== 'released' && word.status !== 'deployed') return null
      // "are missing the deadline"
      if (lower === 'missing' && i + 1 < limit && /^(?:DET|PRON)$/u.test(tokens[i + 1]!.pos)) return null
      if (word.frame === 'state') return (apart && !passive) || isMixed(tokens, i, itemHead) ? null : word.status
      if (word.frame === 'subject') return noSubject && !relative ? null : word.status
      if (word.participle && isMixed(tokens, i, itemHead)) return null
      // "seven guards, hurt in the shelling, were flown out"
      const aside = i - 1 === last && tokens[last]!.lower === ','
      if (word.participle)
        return passive || ((!apart || aside) && lacksObject(tokens, i + 1, limit)) ? word.status : null
      if (pos === 'NOUN') continue
      return null
    }
    if (lower === 'condition' && ill.test(tokens[i - 1]!.lower)) return 'injured'
    // "a bus carrying 52 people | was hit"
    if (be.has(lower) && carried && !relative) return null
    if (be.has(lower)) passive = true
    else if (relatives.has(lower)) relative = true
    else if (/^(?:suffer|sustain|receive)(?:s|d|ed|ing)?$/u.test(lower)) return wounds(tokens, i + 1, limit)
    else if (pos === 'VERB' && !have.has(lower) && !reporting.has(lower) && lower !== 'aged') {
      if (passive && !relative) {
        const also = coordinate(tokens, i + 1, limit)
        if (also < 0) return null
        i = also
        continue
      }
      const reduced = /ing$/u.test(lower) || (/(?:ed|en)$/u.test(lower) && tokens[i + 1]?.pos === 'ADP')
      if (!reduced && !relative) return null
      relative = passive = false
    } else if (lower === 'but' || (lower === 'and' && startsClause(tokens, i + 1, limit))) return null
  }
  return null
}

/** "12 people were taken hostage", "60 held without charge", "five men walked free" */
function framedAt(
  tokens: readonly Token[],
  verb: number,
  { last, limit, itemHead }: Draft,
  passive: boolean,
  noSubject: boolean,
): Status | null {
  const reduced =
    verb === last && /(?:en|ed|ld|ut|nt|wn)$/u.test(tokens[verb]!.lower) && tokens[verb + 1]?.pos !== 'DET'
  const suffered = passive || reduced ? frameAt(tokens, verb, verb + 1, limit, 'object', itemHead) : null
  if (suffered && !isUnreal(tokens, verb, last)) return suffered
  // "are receiving treatment" is no passive.
  const done =
    noSubject || (passive && !/ing$/u.test(tokens[verb]!.lower))
      ? null
      : frameAt(tokens, verb, verb + 1, limit, 'subject', itemHead)
  return done && !isUnreal(tokens, verb, last) ? done : null
}

/** "killed or wounded", "dead and missing": nobody says how many of each. */
export function isMixed(tokens: readonly Token[], at: number, head: string | null): boolean {
  const [joint, next] = [tokens[at + 1], tokens[at + 2]]
  if (!joint || !next || (joint.lower !== 'or' && joint.lower !== 'and')) return false
  const [one, two] = [statusWordAt(tokens[at]!, head), statusWordAt(next, head)]
  return two !== undefined && two.frame !== 'subject' && one?.status !== two.status && harms.has(two.status)
}
const harms: ReadonlySet<Status> = new Set(['killed', 'injured', 'missing'])

/** "were ambushed and | later killed": the "and" before a participle of the same passive, or -1. */
function coordinate(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 7; i++) {
    const { lower } = tokens[i]!
    if (lower === 'and' || lower === 'then') {
      let verb = i + 1
      while (verb < limit && (tokens[verb]!.pos === 'ADV' || tokens[verb]!.lower === 'then')) verb++
      return verb < limit && /(?:ed|en|ld|wn|id|ain|own)$/u.test(tokens[verb]!.lower) ? i : -1
    }
    if (lower === ',' || lower === ';' || be.has(lower)) return -1
  }
  return -1
}

/** "did not survive the night", "have not been found": what became of those of whom it is denied. */
function denied(tokens: readonly Token[], not: number, limit: number, head: string | null): Status | null {
  const people = head === null || isPeople(head)
  for (let i = not + 1; people && i < limit && i < not + 4; i++) {
    const { lower } = tokens[i]!
    if (lower === 'survive' || lower === 'survived') return 'killed'
    // "could not be located" may be at home.
    if (/^(?:found|located|traced)$/u.test(lower) && /^(?:have|has|had)$/u.test(tokens[not - 1]?.lower ?? ''))
      return be.has(tokens[i - 1]!.lower) ? 'missing' : null
    if (lower !== 'yet' && !be.has(lower)) return null
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

/** "30 of which", "three of them" */
const isPart = (tokens: readonly Token[], { numeralLast }: Draft): boolean =>
  tokens[numeralLast]?.lower === 'of' && /^(?:which|whom|them)$/u.test(tokens[numeralLast + 1]?.lower ?? '')

function closingComma(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit && i < from + 16; i++) if (tokens[i]!.lower === ',') return i
  return -1
}

/** "were among | the seven" */
const isAmong = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.lower === 'among' ||
  (tokens[at - 2]?.lower === 'among' && /^(?:the|at|some)$/u.test(tokens[at - 1]!.lower))

/** "three children were among the seven people | injured", "the seven dead": what came of those of whom they are a part. */
function ofOthers(tokens: readonly Token[], { last, limit, itemHead }: Draft): Status | null {
  const word = last < limit ? statusWordAt(tokens[last]!, itemHead) : undefined
  if (word && (word.participle || word.frame === 'state')) return word.status
  return (itemHead !== null && statusItems.get(itemHead)) || null
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
