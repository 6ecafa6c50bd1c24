import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { phrasalStatus, statusOf, statusWords, type StatusWord } from './statusWords.js'
import { wordSet } from '../../../../text/phraseList.js'

export const be = wordSet("is are was were be been being get gets got gotten getting 's 're remain remains remained")
export const have = wordSet("has have had 've having")
/** "left 12 dead", "reported three missing": verbs between a figure and its state, or before a passive's participle. */
export const reporting = wordSet(
  'reported believed said thought feared known confirmed presumed alleged declared listed found left reportedly ' +
    'made rendered lie lies lay lying',
)

/** "shot down", "wiped out": the status of the two words at `at`. */
export const phrasalAt = (tokens: readonly Token[], at: number, limit: number): Status | undefined =>
  at >= 0 && at + 1 < limit && particles.has(tokens[at + 1]!.lower)
    ? phrasalStatus.get(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)
    : undefined
const particles = wordSet('down up out off dead free')

/** Verb forms that are more often something else: adjectives, nouns, prepositions. */
const oftenOther = wordSet('free wound wounds hurt')

/** A status word with the status that it tells of the noun at hand. */
export interface StatusVerb extends StatusWord {
  readonly status: Status
}

/** The status word at `token`, unless the tagger has it for another part of speech or it tells nothing of `head`. */
export function statusWordAt({ lower, pos }: Token, head: string | null): StatusVerb | undefined {
  const word = statusWords.get(lower)
  if (!word || (oftenOther.has(lower) && pos !== 'VERB' && lower !== 'hurt')) return undefined
  const status = statusOf(word, head)
  return status === null ? undefined : status === word.status ? (word as StatusVerb) : { ...word, status }
}

/** "up to 40 could die", "plans to kill 40", but not "may have killed 40": what has not happened. */
export function isUnreal(tokens: readonly Token[], verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && i >= verb - 4; i--) {
    const { lower, pos } = tokens[i]!
    // "were nearly killed", "denied killing 12"
    if (/^(?:nearly|almost)$/u.test(lower) || (denials.has(lower) && /ing$/u.test(tokens[i + 1]!.lower))) return true
    if (/^(?:could|would|should|will|shall)$/u.test(lower)) return true
    if (/^(?:may|might|can)$/u.test(lower)) return !have.has(tokens[i + 1]!.lower)
    if (lower === 'to') return i > from && intends.test(tokens[i - 1]!.lower)
    if (!be.has(lower) && !have.has(lower) && pos !== 'ADV') return false
  }
  return false
}

const denials = wordSet('deny denies denied denying')
const intends =
  /^(?:threat(?:s|en|ens|ened|ening)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|want(?:s|ed)?|vow(?:s|ed)?|seek(?:s|ing)?|intend(?:s|ed)?|aim(?:s|ed|ing)?|order(?:s|ed)?|likely|designed|meant)$/u

/** Whether a form of "be" makes the participle at `at` passive: "was killed in". */
export function isPassive(tokens: readonly Token[], at: number, from: number): boolean {
  if (/ing$/u.test(tokens[at]!.lower)) return false
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    const { lower, pos } = tokens[i]!
    if (be.has(lower)) return true
    if (pos !== 'ADV' && pos !== 'PART' && !have.has(lower)) return false
  }
  return false
}

const determiners = wordSet(
  'nobody none everyone everybody each the a an his her its their our some any this that these those him them us me it you people civilians one',
)
const hedges = wordSet(
  'at least most up to more than over about around nearly almost another approximately roughly as many an estimated',
)

/** What the tagger takes for a noun or an adjective, and is where and how. */
const adverbial = wordSet(
  'near there here outside inside nearby overnight today yesterday tonight as amid after in on at by ' +
    'intact alive unharmed unarmed naked asleep early late again abroad elsewhere',
)

const connectives = wordSet('when while since during')

/** "20 others wounded" and "12 people injured in the blast" suffer it; "three gunmen killed two guards" do it. */
export function lacksObject(tokens: readonly Token[], at: number, limit: number): boolean {
  // "23 people killed when two gunmen fired"
  if (at < limit && connectives.has(tokens[at]!.lower)) return true
  let i = at
  while (i < limit && i < at + 4 && (hedges.has(tokens[i]!.lower) || tokens[i]!.pos === 'ADV')) i++
  if (i > at && i < limit && tokens[i]!.pos === 'NUM') return false
  if (at >= limit || adverbial.has(tokens[at]!.lower)) return true
  const { lower, pos } = tokens[at]!
  if (determiners.has(lower)) return false
  return pos !== 'NUM' && pos !== 'DET' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'PRON'
}
