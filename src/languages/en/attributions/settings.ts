import type { Scene } from '../../../attributions/Scene.js'
import { isFinite } from './clause.js'
import { Frame } from './CueFrame.js'
import { isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { clauseStops, days, settings, words } from './words.js'

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

/** What a thing is said in. */
const utterances = words(`
  statement interview report speech tweet post letter conference press news telephone phone briefing remarks comments
  email message video interviews address communique release broadcast update note bulletin
`)

/** The end of the prepositional phrase at `at` if it says when or in what words; -1 if it may be content. */
function settingEnd(scene: Scene, at: number, to: number): number {
  let i = at + 1
  while (i < to && (posAt(scene, i) === 'DET' || posAt(scene, i) === 'ADJ')) i++
  if (days.has(lowerAt(scene, i)) || posAt(scene, i) === 'NUM') {
    while (i < to && (days.has(lowerAt(scene, i)) || posAt(scene, i) === 'NUM')) i++
    return i
  }
  for (let n = 0; n < 3 && !utterances.has(lowerAt(scene, i)); n++, i++)
    if (posAt(scene, i) !== 'PROPN' && posAt(scene, i) !== 'NOUN') return -1
  if (!utterances.has(lowerAt(scene, i))) return -1
  while (i < to && utterances.has(lowerAt(scene, i))) i++
  // "in a statement [on Telegram] [to the paper]", and no more than the phrase: what follows it is said.
  while (i < to && (posAt(scene, i) === 'ADP' || days.has(lowerAt(scene, i)))) {
    if (days.has(lowerAt(scene, i))) {
      i++
      continue
    }
    i++
    while (i < to && /^(?:DET|ADJ)$/u.test(posAt(scene, i))) i++
    while (i < to && /^(?:NOUN|PROPN|NUM)$/u.test(posAt(scene, i))) i++
  }
  return i
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
    if (pos === 'VERB' || pos === 'AUX' || isOpen(scene, i) || clauseStops.has(word)) return -1
  }
  return -1
}

/** Whether all from `i` to `to` only says when, where or to whom: "said [in his interview with the paper]". */
export function onlySetting(scene: Scene, i: number, to: number): boolean {
  if (to - i > 24 || (posAt(scene, i) !== 'ADP' && posAt(scene, i) !== 'ADV' && !days.has(lowerAt(scene, i))))
    return false
  for (let j = i; j < to; j++) if (isFinite(scene, j) || isOpen(scene, j) || lowerAt(scene, j) === 'that') return false
  return true
}
