import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { isPassive, phrasalAt, statusWordAt } from './clause.js'
import { forces, statusNouns, statusWords, takesLives } from './statusWords.js'

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
  while (at >= from && skipped.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of') at--
  if (at < from) return null
  const token = tokens[at]!
  if (token.lower === 'of') return ofEvent(tokens, draft, at)
  if (marks.test(token.lower)) return ofLabel(tokens, at - 1, from)
  if (itemHead === 'life' && takesLives.has(token.lower)) return 'killed'
  const phrasal = phrasalAt(tokens, at - 1, draft.limit)
  if (phrasal) return isPassive(tokens, at - 1, from) ? null : phrasal
  const verb = statusWordAt(token)
  if (verb?.frame === 'object' && !isPassive(tokens, at, from)) return verb.status
  if (/^maintain(?:s|ed|ing)?$/u.test(token.lower) && forces.has(itemHead ?? '')) return 'deployed'
  if (/^(?:takes?|took|taken|taking)$/u.test(token.lower) && /^(?:prisoner|hostage|captive|pow)$/u.test(itemHead ?? ''))
    return 'captured'
  return beyondPhrase(tokens, draft, at)
}

/** "the deaths of", "the loss of the lives of", "the shooting down of" */
function ofEvent(tokens: readonly Token[], draft: Draft, at: number): Status | null {
  const noun = at - 1
  if (noun < draft.from) return null
  if (tokens[noun]!.lower === 'lives') {
    const verb = tokens[noun - 1]?.lower === 'the' ? noun - 2 : noun - 1
    return verb >= draft.from && takesLives.has(tokens[verb]!.lower) ? 'killed' : null
  }
  return phrasalAt(tokens, noun - 1, draft.limit) ?? statusNouns.get(tokens[noun]!.lower) ?? null
}

/** "Killed: 12", "Wounded – 30" */
function ofLabel(tokens: readonly Token[], at: number, from: number): Status | null {
  if (at < from) return null
  const word = statusWords.get(tokens[at]!.lower)
  return word && (word.participle || word.frame !== 'object') ? word.status : null
}

/** "released from prison … several dozen terrorists": between the verb and its object only where and when. */
function beyondPhrase(tokens: readonly Token[], { from }: Draft, at: number): Status | null {
  if (tokens[at]!.pos === 'ADP' || tokens[at]!.lower === ',') return null
  for (let i = at; i >= from && i > at - 7; i--) {
    const { pos } = tokens[i]!
    const verb = statusWordAt(tokens[i]!)
    if (verb?.frame === 'object') {
      const next = tokens[i + 1]!
      return next.pos === 'ADP' && next.lower !== 'by' && !isPassive(tokens, i, from) ? verb.status : null
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return null
  }
  return null
}
