import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { isPassive, isUnreal, phrasalAt, statusWordAt } from './clause.js'
import { frameAt } from './frames.js'
import { isOfKind } from './kinds.js'
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
  // "caused injuries to seven guards"
  if (/^(?:injury|injuries|wounds?)$/u.test(token.lower) && tokens[at + 1]!.lower === 'to') return 'injured'
  if (token.lower === 'and' && !draft.anaphoric && draft.kind === 'count') return overNoun(tokens, draft, at)
  if (marks.test(token.lower)) return ofLabel(tokens, at - 1, from, itemHead)
  const losses = ofLosses(tokens, at, from, itemHead)
  if (losses) return losses
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
  return beyondPhrase(tokens, draft, at)
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
  if (/^loss(?:es)?$/u.test(tokens[noun]!.lower)) return lost(draft.itemHead)
  if (tokens[noun]!.lower === 'fall') return isOfKind('places', draft.itemHead) ? 'captured' : null
  return phrasalAt(tokens, noun - 1, draft.limit) ?? statusNouns.get(tokens[noun]!.lower) ?? null
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
function ofLosses(tokens: readonly Token[], at: number, from: number, head: string | null): Status | null {
  if (!amounts.test(tokens[at]!.lower)) return null
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
      return next.pos === 'ADP' && next.lower !== 'by' && !isPassive(tokens, i, from) ? verb.status : null
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return null
  }
  return null
}
