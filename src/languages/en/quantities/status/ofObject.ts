import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { isPassive, isUnreal, phrasalAt, statusWordAt } from './clause.js'
import { frameAt } from './frames.js'
import { isOfKind } from './kinds.js'
import { wordSet } from '../../../../text/phraseList.js'
import { phrasalStatus, statusNouns, statusOf, statusWords, takesControl, takesLives } from './statusWords.js'

/** Words between a verb and its object's figure. */
const skipped = new Set(
  (
    'allegedly reportedly also only just still now already so far more than the a an another further additional its his ' +
    'their these those all some at least most up to about around nearly almost over total of both either seriously badly ' +
    'critically lightly slightly fatally severely mistakenly accidentally apparently later then feared confirmed believed ' +
    'presumed thought “ " ‘ … estimated least combined'
  ).split(' '),
)
const marks = /^[:–—=-]$/u

/** The verb or event noun before: "killing 5 of them", "the death of three soldiers", "shot down one of two drones". */
export function ofObject(tokens: readonly Token[], draft: Draft): Status | null {
  const { from, itemHead } = draft
  let at = draft.first - 1
  while (at >= from && skipped.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of' && !particleOf(tokens, at, draft))
    at--
  if (at - 1 > from && tokens[at]!.lower === 'of' && containers.test(tokens[at - 1]!.lower)) {
    at -= 2
    while (at > from && (tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'ADJ')) at--
  }
  if (at < from) return null
  const token = tokens[at]!
  if (token.lower === 'of') return ofEvent(tokens, draft, at)
  // "Funerals were held for | 14 fighters"
  if (token.lower === 'for' && isFuneral(tokens, at, from)) return 'killed'
  // "caused injuries to seven guards"
  if (/^(?:injury|injuries|wounds?)$/u.test(token.lower) && tokens[at + 1]!.lower === 'to') return 'injured'
  if (token.lower === 'and' && !draft.anaphoric && draft.kind === 'count') return overNoun(tokens, draft, at)
  if (marks.test(token.lower)) return ofLabel(tokens, at - 1, from, itemHead)
  const losses = ofLosses(tokens, at, from, itemHead)
  if (losses) return losses
  const company = along.has(token.lower) ? ofCompany(tokens, at, from, itemHead) : null
  if (company) return company
  // "fatally shot two men"
  if (token.pos === 'VERB' && tokens[at - 1]?.lower === 'fatally' && !isPassive(tokens, at, from)) return 'killed'
  if (itemHead === 'life' && takesLives.has(token.lower)) return 'killed'
  const phrasal = particleOf(tokens, at, draft)
  if (phrasal)
    return (phrasal !== 'stolen' && isPassive(tokens, at - 1, from)) || isUnreal(tokens, at - 1, from) ? null : phrasal
  const framed = frameAt(tokens, at, draft.last, draft.limit, 'object', itemHead)
  if (framed && !isPassive(tokens, at, from)) return framed
  const verb = statusWordAt(token, itemHead)
  // "killed or wounded 50": nobody says which
  if (verb && tokens[at - 1]?.lower === 'or' && at - 2 >= from && statusWordAt(tokens[at - 2]!, itemHead)) return null
  if (verb?.frame === 'object' && !isPassive(tokens, at, from))
    return isUnreal(tokens, at, from) && !futures.has(verb.status) ? null : verb.status
  if (/^maintain(?:s|ed|ing)?$/u.test(token.lower) && isOfKind('forces', itemHead)) return 'deployed'
  if (/^hand(?:s|ed|ing)?$/u.test(token.lower) && tokens[at + 1]!.lower === 'over')
    return isOfKind('captives', itemHead) ? 'released' : null
  if (/^(?:takes?|took|taken|taking)$/u.test(token.lower) && /^(?:prisoner|hostage|captive|pow)$/u.test(itemHead ?? ''))
    return 'captured'
  if (token.lower === 'back' && at > from && winsBack.has(tokens[at - 1]!.lower))
    return isOfKind('places', itemHead) ? 'captured' : null
  if (token.lower === 'away' && at > from && leadsAway.has(tokens[at - 1]!.lower))
    return itemHead !== null && isOfKind('people', itemHead) ? 'detained' : null
  return ofCost(tokens, draft, at) ?? beyondPhrase(tokens, draft, at)
}

function isFuneral(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i > at - 5; i--) if (/^funerals?$/u.test(tokens[i]!.lower)) return true
  return false
}

const winsBack = wordSet('win wins won winning take takes took taking claw clawed get got')
const leadsAway = wordSet(
  'lead leads led leading take takes took taking drag drags dragged dragging haul hauled hauling',
)
const along = wordSet('with alongside')

/** "He was killed along with | three guards", "arrested together with | two others": in what they kept him company. */
function ofCompany(tokens: readonly Token[], at: number, from: number, head: string | null): Status | null {
  let first = at
  if (tokens[at]!.lower === 'with') {
    if (at === from || !/^(?:along|together)$/u.test(tokens[at - 1]!.lower)) return null
    first--
  }
  if (first > from && tokens[first - 1]!.lower === ',') first--
  for (let i = first - 1; i >= from && i > first - 9; i--) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ') return null
    const verb = statusWordAt(tokens[i]!, head)
    if (verb) return verb.frame === 'subject' || isPassive(tokens, i, from) ? verb.status : null
  }
  return null
}

/** "The war has cost the army | 200 men", but not "cost 200 men their jobs" */
function ofCost(tokens: readonly Token[], { from, last, itemHead }: Draft, at: number): Status | null {
  if (last < tokens.length && tokens[last]!.pos === 'PRON') return null
  for (let i = at; i >= from && i > at - 6; i--) {
    const { lower, pos } = tokens[i]!
    if (/^cost(?:s|ing)?$/u.test(lower) && pos !== 'NOUN') return isUnreal(tokens, i, from) ? null : lost(itemHead)
    if (!nominal.has(pos) && pos !== 'PRON' && lower !== '’s' && lower !== "'s") return null
  }
  return null
}

/** "killed a family of five", "sent a convoy of 50 vehicles" */
const containers = /^(?:family|group|crew|team|squad|convoy|gang|batch|couple|contingent|wave|band|party|total|fleet)$/u
const nominal = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "killed a guard and two passers-by": over what the verb has besides the figure. */
function overNoun(tokens: readonly Token[], { from, itemHead, limit, last }: Draft, joint: number): Status | null {
  // "killed a guard, and 12 were hurt"
  const next = last < limit ? tokens[last]! : undefined
  if (next && (next.pos === 'VERB' || next.pos === 'AUX' || statusWordAt(next, itemHead))) return null
  let nouns = 0
  for (let i = joint - 1; i >= from && i > joint - 6; i--) {
    const { pos, lower } = tokens[i]!
    const phrasal = nouns > 0 ? phrasalAt(tokens, i - 1, limit) : undefined
    if (phrasal && i - 1 >= from) return isPassive(tokens, i - 1, from) ? null : phrasal
    const verb = nouns > 0 ? statusWordAt(tokens[i]!, itemHead) : undefined
    if (verb) {
      const does = verb.frame === 'object' && !isPassive(tokens, i, from) && !isUnreal(tokens, i, from)
      return does && opensObject(tokens, i + 1, joint) ? verb.status : null
    }
    if (pos === 'NOUN' || pos === 'PROPN') nouns++
    else if (!nominal.has(pos) && lower !== ',') return null
  }
  return null
}

/** Whether an article opens the object after a verb: "killed a guard and", but not "killed in Homs and". */
const opensObject = (tokens: readonly Token[], at: number, joint: number): boolean =>
  at < joint && (tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'PROPN' || tokens[at]!.pos === 'NUM')

/** What is told as planned: "will send 300 troops", "plans to release 40 prisoners". */
const futures: ReadonlySet<Status> = new Set(['deployed', 'released'])

/** The status of a verb whose particle stands at `at`: "rounded up | 60", "made off with | 20 trucks". */
function particleOf(tokens: readonly Token[], at: number, { from, limit, itemHead }: Draft): Status | undefined {
  const { lower } = tokens[at]!
  if (at - 1 >= from && lower === 'out' && /^(?:take|takes|took|taken|taking)$/u.test(tokens[at - 1]!.lower))
    return isOfKind('hardware', itemHead) ? 'destroyed' : undefined
  if (at - 2 >= from && (lower === 'with' || lower === 'to'))
    return phrasalStatus.get(`${tokens[at - 2]!.lower} ${tokens[at - 1]!.lower} ${lower}`)
  return at - 1 >= from ? phrasalAt(tokens, at - 1, limit) : undefined
}

/** "the deaths of", "the loss of the lives of", "the shooting down of" */
function ofEvent(tokens: readonly Token[], draft: Draft, at: number): Status | null {
  const noun = at - 1
  if (noun < draft.from) return null
  if (tokens[noun]!.lower === 'lives') {
    const verb = tokens[noun - 1]?.lower === 'the' ? noun - 2 : noun - 1
    return verb >= draft.from && takesLives.has(tokens[verb]!.lower) ? 'killed' : null
  }
  if (tokens[noun]!.lower === 'control')
    return noun > draft.from && takesControl.has(tokens[noun - 1]!.lower) && isOfKind('places', draft.itemHead)
      ? 'captured'
      : null
  if (/^loss(?:es)?$/u.test(tokens[noun]!.lower)) return draft.itemHead === 'life' ? 'killed' : lost(draft.itemHead)
  if (tokens[noun]!.lower === 'fall') return isOfKind('places', draft.itemHead) ? 'captured' : null
  const status = phrasalAt(tokens, noun - 1, draft.limit) ?? statusNouns.get(tokens[noun]!.lower) ?? null
  return status !== null && isWanted(tokens, noun, draft.from, status) ? null : status
}

const wanting = wordSet(
  `demand demands demanded demanding seek seeks sought seeking order orders ordered ordering urge urged urging request
  requested requesting negotiate negotiated negotiating discuss discussed discussing prevent prevented preventing propose
  proposed proposing plan planned planning want wants wanted`,
)
const ofCustody: ReadonlySet<Status> = new Set(['captured', 'detained', 'released', 'deployed'])

/** "demanded the release of 20 hostages", "warrants for the arrest of two officers": what has not happened. */
function isWanted(tokens: readonly Token[], noun: number, from: number, status: Status): boolean {
  let at = noun - 1
  while (at >= from && (tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'ADJ')) at--
  if (at < from) return false
  const { lower } = tokens[at]!
  return (
    wanting.has(lower) ||
    (lower === 'for' && ofCustody.has(status) && !/^thank(?:s|ed|ing)?$/u.test(tokens[at - 2]?.lower ?? ''))
  )
}

/** "Killed: 12", "Wounded – 30" */
function ofLabel(tokens: readonly Token[], at: number, from: number, head: string | null): Status | null {
  if (at < from) return null
  if (/^loss(?:es)?$/u.test(tokens[at]!.lower)) return lost(head)
  const word = statusWords.get(tokens[at]!.lower)
  return word && (word.participle || word.frame !== 'object') ? statusOf(word, null) : null
}

/** What is lost is dead or destroyed, by what it is. */
export const lost = (head: string | null): Status | null =>
  isOfKind('losable', head) ? 'killed' : isOfKind('hardware', head) ? 'destroyed' : null

const amounts =
  /^(?:amount(?:s|ed|ing)?|total|stood|stand|were|are|is|was|to|reached|exceeded|totall?ed|includ(?:e|ed|ing)|at)$/u

/** "The enemy's losses amounted to 210 servicemen" */
export function ofLosses(tokens: readonly Token[], at: number, from: number, head: string | null): Status | null {
  if (at < from || !amounts.test(tokens[at]!.lower)) return null
  for (let i = at - 1; i >= from && i > at - 6; i--) {
    const { lower, pos } = tokens[i]!
    if (lower === 'losses') return lost(head)
    if (pos === 'PUNCT' || lower === 'and') return null
  }
  return null
}

/** "released from prison … several dozen terrorists": between the verb and its object only where and when. */
function beyondPhrase(tokens: readonly Token[], { from, itemHead }: Draft, at: number): Status | null {
  if (tokens[at]!.pos === 'ADP' || tokens[at]!.lower === ',') return null
  for (let i = at; i >= from && i > at - 7; i--) {
    const { pos } = tokens[i]!
    const verb = statusWordAt(tokens[i]!, itemHead)
    if (verb?.frame === 'object') {
      const next = tokens[i + 1]!
      return next.pos === 'ADP' && next.lower !== 'by' && next.lower !== 'to' && !isPassive(tokens, i, from)
        ? verb.status
        : null
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return null
  }
  return null
}
