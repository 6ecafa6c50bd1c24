import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { cueTable } from './cueTable.js'
import { Frame } from './CueFrame.js'
import { firstOf, isClose, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { days, settings, subordinators } from './words.js'

/** No content outside quotation marks is longer. */
const longest = 220

/** The content that starts at `start`: up to where its clause ends, or its quotation. `null` where nothing stands there. */
export function contentFrom(scene: Scene, start: number): TokenRange | null {
  const to = Math.min(lastOf(scene, start), start + longest)
  let end = start
  for (let i = start; i < to; i++) {
    end = i + 1
    if (isOpen(scene, i)) {
      const { close } = quotationAround(scene, i)!
      if (close >= to) return trim(scene, start, close + 1)
      i = close
      end = i + 1
      continue
    }
    if (i > start && isBoundary(scene, i, to)) {
      end = i
      break
    }
  }
  return trim(scene, start, end)
}

/** Whether a new clause that is no part of the content starts with the token at `i`. */
function isBoundary(scene: Scene, i: number, to: number): boolean {
  const word = lowerAt(scene, i)
  if (word === ';') return true
  if (word !== ',' && word !== '—' && word !== '–' && word !== '--') return startsCue(scene, i, to)
  const next = lowerAt(scene, i + 1)
  const after = i + 1 + (posAt(scene, i + 1) === 'ADV' || /^(?:and|but|while|although|though|as)$/u.test(next) ? 1 : 0)
  if (subordinators.has(next) && /^(?:while|whereas|although|though|as)$/u.test(next)) return true
  return startsCue(scene, after, to)
}

/** "according to", "citing", "adding that", "he said": what starts the next attribution. */
function startsCue(scene: Scene, i: number, to: number): boolean {
  const found = cueTable().at(scene.tokens, i, to)
  if (!found) return false
  if (found.value.kind === 'phrase') return true
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

/** What an addressee takes: "told [BBC journalist X]"; the place after it. */
export function skipAddressee(scene: Scene, i: number): number {
  const to = lastOf(scene, i - 1)
  let at = i
  while (at < to && /^(?:NOUN|PROPN|ADJ|DET|X|NUM|PART)$/u.test(posAt(scene, at)) && !isOpen(scene, at)) {
    const starts = posAt(scene, at) === 'DET' && at > i
    if (starts) break
    at++
  }
  if (at === i && posAt(scene, at) === 'PRON') at++
  while (at > i && at < to && posAt(scene, at) === 'NOUN' && posAt(scene, at - 1) === 'PRON') at++
  return at
}
