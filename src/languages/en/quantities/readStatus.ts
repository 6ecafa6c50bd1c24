import type { Draft } from '../../../quantities/Draft.js'
import type { Token } from '../../../text/Token.js'
import type { Status } from '../../../types.js'
import { forces, phrasalStatus, statusItems, statusNouns, statusWords, takesLives } from './statusWords.js'

const set = (words: string) => new Set(words.split(' '))
const be = set("is are was were be been being get gets got gotten 's 're remain remains remained")
const have = set("has have had 've having")
const negations = set("not n't never no none neither nor without nobody hardly")
const skipped = set(
  'allegedly reportedly also only just still now already so far more than the a an another further additional its his ' +
    'their these those all some at least most up to about around nearly almost over total of both either ' +
    'seriously badly critically lightly slightly fatally severely mistakenly accidentally apparently later then ' +
    'feared confirmed believed reported presumed thought either " “ ‘ - – : …',
)
const relatives = set('who which that whom')
const reporting = set(
  'reported believed said thought feared known confirmed presumed alleged declared listed found left',
)
const determiners = set(
  'the a an his her its their our some any this that these those him them us me it you people civilians one',
)

/** What the clause says became of the counted things, from the words before and after them. */
export function readStatus(
  tokens: readonly Token[],
  draft: Draft,
  drafts: readonly Draft[],
  place: number,
): Status | null {
  if ((draft.value === 0 && draft.to === null) || draft.kind === 'age') return null
  return ofItem(tokens, draft) ?? ofLeft(tokens, draft) ?? ofRight(tokens, draft, drafts, place)
}

/** "12 deaths", "two wounded soldiers" */
function ofItem(tokens: readonly Token[], { item, itemHead, kind }: Draft): Status | null {
  if (kind !== 'count') return null
  if (itemHead && statusItems.has(itemHead)) return statusItems.get(itemHead)!
  if (!item) return null
  for (let i = item.first; i < item.last - 1; i++) {
    const word = statusWords.get(tokens[i]!.lower)
    if (word && (word.participle || word.frame === 'state') && word.status !== 'deployed') return word.status
  }
  return null
}

function phrasalAt(tokens: readonly Token[], at: number): Status | undefined {
  return at >= 0 && at + 1 < tokens.length
    ? phrasalStatus.get(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`)
    : undefined
}

/** The verb or event noun before: "killing 5 of them", "the death of three soldiers", "shot down one of two drones". */
function ofLeft(tokens: readonly Token[], draft: Draft): Status | null {
  let at = draft.first - 1
  while (at >= draft.from && skipped.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of') at--
  if (at < draft.from) return null
  const token = tokens[at]!
  if (token.lower === 'of') {
    let noun = at - 1
    while (noun > draft.from && /^(?:more|than|or|and|,)$/u.test(tokens[noun]!.lower)) noun--
    if (tokens[noun]!.lower === 'lives') {
      const verb = tokens[noun - 1]?.lower === 'the' ? noun - 2 : noun - 1
      return verb >= draft.from && takesLives.has(tokens[verb]!.lower) ? 'killed' : null
    }
    const phrasal = phrasalAt(tokens, noun - 1)
    return phrasal ?? statusNouns.get(tokens[noun]!.lower) ?? null
  }
  if (draft.itemHead === 'life' && takesLives.has(token.lower)) return 'killed'
  const phrasal = phrasalAt(tokens, at - 1)
  if (phrasal) return isPassive(tokens, at - 1, draft.from) ? null : phrasal
  const verb = statusWords.get(token.lower)
  if (verb?.frame === 'object' && !isPassive(tokens, at, draft.from)) return verb.status
  if (/^maintain(?:s|ed|ing)?$/u.test(token.lower) && draft.itemHead && forces.has(draft.itemHead)) return 'deployed'
  if (
    /^(?:take|takes|took|taken|taking)$/u.test(token.lower) &&
    /^(?:prisoner|hostage|captive|pow)$/u.test(draft.itemHead ?? '')
  )
    return 'captured'
  return beyondPhrase(tokens, draft, at)
}

/** "released from prison … several dozen terrorists": between the verb and its object only where and when. */
function beyondPhrase(tokens: readonly Token[], draft: Draft, at: number): Status | null {
  if (tokens[at]!.pos === 'ADP' || tokens[at]!.lower === ',') return null
  for (let i = at; i >= draft.from && i > at - 7; i--) {
    const { lower, pos } = tokens[i]!
    const verb = statusWords.get(lower)
    if (verb?.frame === 'object') {
      const next = tokens[i + 1]!
      return next.pos === 'ADP' && next.lower !== 'by' && !isPassive(tokens, i, draft.from) ? verb.status : null
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'CCONJ') return null
  }
  return null
}

/** Whether a form of "be" makes the participle at `at` passive: "was killed in". */
function isPassive(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 4; i--) {
    const { lower, pos } = tokens[i]!
    if (be.has(lower))
      return (
        !statusWords.get(tokens[at]!.lower) ||
        statusWords.get(tokens[at]!.lower)!.participle ||
        !/ing$/u.test(tokens[at]!.lower)
      )
    if (pos !== 'ADV' && pos !== 'PART' && !have.has(lower)) return false
  }
  return false
}

/** The verb after: "five soldiers were martyred", "20 others wounded", "12 people who fled". */
function ofRight(tokens: readonly Token[], draft: Draft, drafts: readonly Draft[], place: number): Status | null {
  if (isNegated(tokens, draft)) return null
  let passive = false
  let relative = false
  let depth = 0
  let next = place + 1
  for (let i = draft.last; i < draft.limit && i < draft.last + 30; i++) {
    const token = tokens[i]!
    const { lower, pos } = token
    while (next < drafts.length && drafts[next]!.last <= i) next++
    if (lower === '(') depth++
    else if (lower === ')') depth--
    if (depth > 0) continue
    if (lower === ';' || lower === ':' || lower === '"' || lower === '”' || lower === '—' || lower === '–') {
      if (i > draft.last) return null
      continue
    }
    if (negations.has(lower)) return null
    const phrasal = phrasalAt(tokens, i)
    if (phrasal) return passive || isReduced(tokens, i + 2, draft.limit) ? phrasal : null
    const word = statusWords.get(lower)
    if (word) {
      if (word.frame === 'state') return word.status
      if (word.frame === 'subject') return pos === 'NOUN' ? null : word.status
      if (word.participle && (passive || isReduced(tokens, i + 1, draft.limit))) {
        return lower === 'downed' || i < draft.limit ? word.status : null
      }
      if (!word.participle && pos === 'NOUN') continue
      return null
    }
    if (be.has(lower)) {
      passive = true
      continue
    }
    if (have.has(lower) || pos === 'ADV' || pos === 'PART' || pos === 'AUX') continue
    if (relatives.has(lower)) {
      relative = true
      continue
    }
    if (pos === 'VERB') {
      if (reporting.has(lower) || /^(?:aged|including)$/u.test(lower)) continue
      if (passive && !relative) return null
      const tail = tokens[i + 1]?.pos
      const reduced = /(?:ing|ed|en)$/u.test(lower) && (tail === 'ADP' || /ing$/u.test(lower))
      if (!reduced && !relative) return null
      relative = passive = false
      continue
    }
    if ((lower === 'and' || lower === 'but' || lower === ',') && i + 1 < draft.limit) {
      // The next figure may have a verb of its own: "killed two and injured three"
      if (lower === 'but') return null
      const following = tokens[i + 1]!
      if (following.pos === 'PRON' || /ing$/u.test(following.lower)) return null
    }
  }
  return null
}

/** "20 others wounded" and "12 people injured in the blast" suffer it; "three gunmen killed two guards" do it. */
function isReduced(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit) return true
  const { lower, pos } = tokens[at]!
  if (determiners.has(lower)) return false
  return !(pos === 'NUM' || pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'PRON')
}

/** "none of the 12 was hurt" */
const isNegated = (tokens: readonly Token[], { first, from }: Draft) =>
  tokens.slice(Math.max(from, first - 3), first).some(({ lower }) => lower === 'none' || lower === 'neither')

/** The verb that a figure of a row shares: "personnel were injured; three in the first incident, one in the second". */
export function statusBefore(tokens: readonly Token[], { first, last, from, limit, value }: Draft): Status | null {
  if (value === 0 || (last < limit && tokens[last]!.pos !== 'ADP' && tokens[last]!.pos !== 'PUNCT')) return null
  if (first > from && !/^(?:[;,:–—-]|and)$/u.test(tokens[first - 1]!.lower)) return null
  for (let i = first - 1; i >= from; i--) {
    const word = statusWords.get(tokens[i]!.lower)
    if (word && (word.frame !== 'object' || word.participle)) return word.status
  }
  return null
}
