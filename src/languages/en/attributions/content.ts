import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { cueTable } from './cueTable.js'
import { isFinite, startsClause } from './clause.js'
import { Frame, type VerbForm } from './CueFrame.js'
import { firstOf, isClose, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { be, days, have, settings } from './words.js'

/** No content outside quotation marks is longer. */
const longest = 220

/** What ends a content earlier than its sentence. */
export interface ContentLimits {
  /** The content is a noun phrase: no clause that only says when or why belongs to it. */
  readonly object?: boolean
  /** The cue stands in a clause that leads in: "While the court found that C, his decision was". */
  readonly leadIn?: boolean
  /** The cue stands in a relative clause, "the envoy, who understood that C, told": C ends where the main clause goes on. */
  readonly relative?: boolean
  /** The cue's form: a second cue of the same form after "and" is the same speaker's. */
  readonly form?: VerbForm | undefined
}

/** The content that starts at `start`: up to where its clause ends, or its quotation. `null` where nothing stands there. */
export function contentFrom(scene: Scene, start: number, limits: ContentLimits = {}): TokenRange | null {
  const to = Math.min(lastOf(scene, start), start + longest)
  let end = start
  let complete = limits.object === true
  for (let i = start; i < to; i++) {
    end = i + 1
    if (isOpen(scene, i)) {
      const { close } = quotationAround(scene, i)!
      if (close >= to) return trim(scene, start, close + 1)
      i = close
      end = i + 1
      complete = true
      continue
    }
    complete ||= isFinite(scene, i)
    if (i > start && isBoundary(scene, i, to, limits, complete)) {
      end = i
      break
    }
  }
  return trim(scene, start, end)
}

const isPause = (word: string): boolean => word === ',' || word === '—' || word === '–' || word === '--'
const conjunction = /^(?:and|but|so|yet|or)$/u

/** Whether a new clause that is no part of the content starts with the token at `i`. */
function isBoundary(scene: Scene, i: number, to: number, limits: ContentLimits, complete: boolean): boolean {
  const word = lowerAt(scene, i)
  if (word === ';') return true
  if (!isPause(word)) {
    if (startsCue(scene, i, to)) return true
    if (limits.object && endsObject.has(word) && !isOpen(scene, i + 1) && startsClause(scene, i + 1, to)) return true
    if (limits.object && /^(?:but|yet)$/u.test(word) && isFinite(scene, firstVerb(scene, i + 1))) return true
    return conjunction.test(word) && isSecondCue(scene, i + 1, to, limits)
  }
  const next = lowerAt(scene, i + 1)
  const after = i + 1 + (posAt(scene, i + 1) === 'ADV' || /^(?:and|but|while|although|though|as)$/u.test(next) ? 1 : 0)
  if (/^(?:while|whereas|although|though|as)$/u.test(next)) return true
  if (startsCue(scene, after, to)) return true
  if (limits.relative && isFinite(scene, firstVerb(scene, i + 1))) return true
  if (conjunction.test(next)) {
    if (isSecondCue(scene, i + 2, to, limits)) return true
    if (limits.object && isFinite(scene, firstVerb(scene, i + 2))) return true
    return complete && lowerAt(scene, i + 2) !== 'that' && startsClause(scene, i + 2, to)
  }
  if (limits.object && (next === 'which' || next === 'who')) return !closesAside(scene, i + 1, to)
  if (limits.object && /^\p{L}+ing$/u.test(lowerAt(scene, after))) return true
  return limits.leadIn === true && startsClause(scene, i + 1, to) && !/^(?:which|who|that|where|when|if)$/u.test(next)
}

/** The place of the word at `i`, or after the adverbs there: "still has", "reportedly sent". */
function firstVerb(scene: Scene, i: number): number {
  let at = i
  while (posAt(scene, at) === 'ADV') at++
  return at
}

/** Whether a relative clause from `i` is an aside, after which the object goes on: "X, who fled, of treason". */
function closesAside(scene: Scene, i: number, to: number): boolean {
  for (let j = i; j < to && j - i < 25; j++) {
    if (lowerAt(scene, j) === ',') return /^(?:of|for|to|as)$/u.test(lowerAt(scene, j + 1))
  }
  return false
}

/** Words that end a noun phrase: what follows says when, why or in what case. */
const endsObject = new Set(
  'as while when because after before since so until although though unless if during'.split(' '),
)

/** "said that C [and accused Y]": a second cue of the same form has the same speaker. */
function isSecondCue(scene: Scene, place: number, to: number, { form }: ContentLimits): boolean {
  let i = place
  while (i < to && posAt(scene, i) === 'ADV') i++
  const found = cueTable().at(scene.tokens, i, to)
  if (found?.value.kind !== 'verb' || form === undefined || !found.value.forms.includes(form)) return false
  if (form === 'base' || posAt(scene, i) !== 'VERB') return false
  return (found.value.frame & (Frame.clause | Frame.object | Frame.person)) !== 0
}

/** "according to", "citing", "adding that", "he said": what starts the next attribution. */
function startsCue(scene: Scene, i: number, to: number): boolean {
  const found = cueTable().at(scene.tokens, i, to)
  if (!found) return false
  if (found.value.kind === 'phrase') return found.value.lemma !== 'by' && found.value.lemma !== 'per'
  return (
    lowerAt(scene, i - 1) === ',' &&
    found.value.kind === 'verb' &&
    found.value.forms[0] === 'ing' &&
    (found.value.frame & Frame.clause) !== 0 &&
    !/^(?:know|believe|show|estimate)$/u.test(found.value.class)
  )
}

/** Without the marks and spaces around: no comma, stop, dash or lone quotation mark at its ends. */
export function trim(scene: Scene, first: number, last: number): TokenRange | null {
  let from = first
  let to = last
  while (from < to && /^(?:[.,;:!?)\]…—–―]|--|-)$/u.test(lowerAt(scene, from))) from++
  while (to > from) {
    const word = lowerAt(scene, to - 1)
    if (/^(?:[.,;:—–―([]|--|-)$/u.test(word) || (/^(?:and|but|that|while)$/u.test(word) && to - 1 > from)) to--
    else break
  }
  return to > from ? { first: from, last: to } : null
}

/** The content that ends before `end`: the quotation that closes there, or the sentence up to there. */
export function contentBefore(scene: Scene, end: number): TokenRange | null {
  let last = end
  while (last > 0 && /^(?:[,—–]|--)$/u.test(lowerAt(scene, last - 1))) last--
  if (last === 0) return null
  if (isClose(scene, last - 1)) {
    const { open } = quotationAround(scene, last - 1)!
    const sentence = scene.sentences[scene.tokens[open]!.sentence]!.first
    const first = open > sentence ? firstOf(scene, open - 1) : open
    return { first: open > first && !isLeadIn(scene, first, open) ? first : open, last }
  }
  return trim(scene, firstOf(scene, end - 1), last)
}

/** Whether what stands before a quotation is no part of what is said: nothing, or a finished clause of its own. */
function isLeadIn(scene: Scene, first: number, open: number): boolean {
  return /^[:.!?—–]$/u.test(lowerAt(scene, open - 1)) || first >= open
}

/** The place after adverbs, days and phrases of time and setting from `i`: "said [on Sunday in a statement] that". */
export function skipSettings(scene: Scene, i: number, frame: number): number {
  const to = lastOf(scene, i - 1)
  const that = complementiser(scene, i, to, frame)
  if (that >= 0) return that + 1
  let at = i
  for (;;) {
    while (
      at < to &&
      (days.has(lowerAt(scene, at)) ||
        (posAt(scene, at) === 'ADV' &&
          !/^(?:not|there|here|now|only|never|then|just|even|no|so|as)$/u.test(lowerAt(scene, at))))
    )
      at++
    if (at >= to || posAt(scene, at) !== 'ADP' || !settings.has(lowerAt(scene, at))) break
    const end = settingEnd(scene, at, to)
    if (end < 0) break
    at = end
  }
  return at
}

/** The end of the prepositional phrase at `at` if it says when or in what words; -1 if it may be content. */
function settingEnd(scene: Scene, at: number, to: number): number {
  let i = at + 1
  while (i < to && (posAt(scene, i) === 'DET' || posAt(scene, i) === 'ADJ')) i++
  const word = lowerAt(scene, i)
  if (days.has(word) || posAt(scene, i) === 'NUM') {
    while (i < to && (days.has(lowerAt(scene, i)) || posAt(scene, i) === 'NUM')) i++
    return i
  }
  if (
    /^(?:statement|interview|report|speech|tweet|post|letter|conference|press|news|telephone|phone|briefing|remarks|comments|email|message|video|interviews|address)$/u.test(
      word,
    )
  ) {
    while (i < to && /^(?:NOUN|PROPN|ADP|DET|ADJ|NUM)$/u.test(posAt(scene, i))) i++
    return i
  }
  return -1
}

/** The place of the "that" which opens the content; -1 where none does. */
function complementiser(scene: Scene, from: number, to: number, frame: number): number {
  if ((frame & (Frame.clause | Frame.person)) === 0) return -1
  const begins = posAt(scene, from)
  if (
    !(frame & Frame.person) &&
    !/^(?:ADP|ADV|PUNCT|SCONJ)$/u.test(begins) &&
    !days.has(lowerAt(scene, from)) &&
    lowerAt(scene, from) !== 'that'
  )
    return -1
  for (let i = from; i < to && i - from < 30; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (word === 'that' && pos !== 'DET') return i
    if (word === 'that' && (i === from || lowerAt(scene, i - 1) === ',')) return i
    if (pos === 'VERB' || pos === 'AUX' || isOpen(scene, i) || /^[.;:!?]$/u.test(word)) return -1
  }
  return -1
}

/** The place after an addressee: "told [BBC journalist Nafiseh Kohnavard] that", "told [Reuters] the base was hit". */
export function skipAddressee(scene: Scene, i: number): number {
  const to = lastOf(scene, i - 1)
  let at = i
  while (
    at < to &&
    !isOpen(scene, at) &&
    !/^(?:that|to)$/u.test(lowerAt(scene, at)) &&
    (/^(?:NOUN|PROPN|ADJ|DET|X|NUM|PART|PRON|ADP|CCONJ)$/u.test(posAt(scene, at)) || posAt(scene, at - 1) === 'DET')
  )
    at++
  if (/^(?:that|:|,|to)$/u.test(lowerAt(scene, at))) return at
  at = i
  if (posAt(scene, at) === 'PRON') return at + 1
  while (at < to && /^(?:NOUN|PROPN|ADJ|DET|X|NUM|PART)$/u.test(posAt(scene, at)) && !isOpen(scene, at)) {
    if (at > i && (posAt(scene, at) === 'DET' || be.has(lowerAt(scene, at)) || have.has(lowerAt(scene, at)))) break
    if (at > i && posAt(scene, at - 1) === 'NOUN' && /^(?:PROPN|ADJ)$/u.test(posAt(scene, at))) break
    at++
  }
  return at
}

/** Whether all from `i` to `to` only says when, where or to whom: "said [in his interview with the paper]". */
export function onlySetting(scene: Scene, i: number, to: number): boolean {
  if (to - i > 24 || (posAt(scene, i) !== 'ADP' && posAt(scene, i) !== 'ADV' && !days.has(lowerAt(scene, i))))
    return false
  for (let j = i; j < to; j++) if (isFinite(scene, j) || isOpen(scene, j) || lowerAt(scene, j) === 'that') return false
  return true
}
