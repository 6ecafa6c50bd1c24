import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { phrasalStatus, statusWords, type StatusWord } from './statusWords.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const be = set("is are was were be been being get gets got gotten getting 's 're remain remains remained")
export const have = set("has have had 've having")
/** "left 12 dead", "reported three missing": verbs between a figure and its state, or before a passive's participle. */
export const reporting = set(
  'reported believed said thought feared known confirmed presumed alleged declared listed found left reportedly',
)

/** "shot down", "wiped out": the status of the two words at `at`. */
export const phrasalAt = (tokens: readonly Token[], at: number, limit: number): Status | undefined =>
  at >= 0 && at + 1 < limit ? phrasalStatus.get(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`) : undefined

/** Verb forms that are more often something else: adjectives, nouns, prepositions. */
const oftenOther = set('free wound wounds hurt')

/** The status word at `token`, unless the tagger has it for another part of speech. */
export function statusWordAt({ lower, pos }: Token): StatusWord | undefined {
  const word = statusWords.get(lower)
  return word && !(oftenOther.has(lower) && pos !== 'VERB' && !(lower === 'hurt')) ? word : undefined
}

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

const determiners = set(
  'the a an his her its their our some any this that these those him them us me it you people civilians one',
)
const hedges = set(
  'at least most up to more than over about around nearly almost another approximately roughly as many an estimated',
)

/** "20 others wounded" and "12 people injured in the blast" suffer it; "three gunmen killed two guards" do it. */
export function lacksObject(tokens: readonly Token[], at: number, limit: number): boolean {
  let i = at
  while (i < limit && i < at + 4 && (hedges.has(tokens[i]!.lower) || tokens[i]!.pos === 'ADV')) i++
  if (i > at && i < limit && tokens[i]!.pos === 'NUM') return false
  if (at >= limit) return true
  const { lower, pos } = tokens[at]!
  if (determiners.has(lower)) return false
  return pos !== 'NUM' && pos !== 'DET' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'PRON'
}
