import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { inside, longest, nominal } from './phraseParts.js'
import { isClose, isNameLike, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { binders, days, relatives } from './words.js'

/** The noun phrase that starts at `start`: "Oleg Zhuravlev, chief of the Russian center" after its verb. */
export function phraseAfter(scene: Scene, start: number): TokenRange | null {
  const to = Math.min(lastOf(scene, start), start + longest)
  let i = start
  let head = false
  for (; i < to; i++) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (word === '(' || word === '[') {
      let j = i + 1
      while (j < to && lowerAt(scene, j) !== (word === '(' ? ')' : ']')) j++
      if (j >= to) break
      i = j
      continue
    }
    if (isOpen(scene, i) && head) break
    if (isOpen(scene, i)) {
      const { close } = scene.quotations[scene.quotationAt[i]!]!
      if (close - i > 6 || close >= to) break
      i = close
      continue
    }
    if (head && pos === 'ADP') {
      if (word === 'by' && posAt(scene, i - 1) === 'VERB') continue
      if (!binders.has(word)) break
      // "accused by the UN [of arming the rebels]"
      if ((word === 'of' || word === 'for') && isGerund(scene, i + 1)) break
      if (/^(?:in|on|at|by|from|to|with|for)$/u.test(word) && leavesPhrase(scene, i + 1)) break
      continue
    }
    if (relatives.has(word) && pos !== 'DET') break
    if (head && (days.has(word) || (pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/u.test(word)))) break
    if (word === '-' || word === '&' || word === '/') continue
    if (pos === 'VERB' && !head && isNounAfterTo(scene, i)) {
      head = true
      continue
    }
    if ((pos === 'VERB' || pos === 'AUX') && isNameLike(scene, i)) {
      head = true
      continue
    }
    if (pos === 'VERB' && (!head || lowerAt(scene, i - 1) === '-') && /(?:ed|ing|en|run|held)$/u.test(word)) continue
    if (pos === 'VERB' && head && /(?:ed|en)$/u.test(word)) {
      const next = lowerAt(scene, i + 1)
      if (next === 'by' || next === 'from' || ((next === 'for' || next === 'in') && !scene.cues[i])) continue
    }
    if (pos === 'CCONJ' && !head && i > start && posAt(scene, i + 1) === 'ADJ') continue
    if (pos === 'ADV' && (!head || lowerAt(scene, i + 1) === '-')) continue
    if (pos === 'CCONJ' && (!head || word === 'but' || !startsNominal(scene, i + 1))) break
    if (!inside.has(pos) || pos === 'ADP') break
    if (nominal.has(pos)) head = true
  }
  while (i > start && /^(?:ADP|CCONJ|DET)$/u.test(posAt(scene, i - 1))) i--
  if (!head || i <= start) return null
  const apposition = appositionAfter(scene, i, to)
  return { first: start, last: apposition }
}

/** After "according to" the tagger takes a noun for an infinitive: "according to sources", "according to state law". */
const isNounAfterTo = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i - 1) === 'to' && lowerAt(scene, i - 2) === 'according'

const isGerund = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i).endsWith('ing') && (posAt(scene, i) === 'VERB' || posAt(scene, i + 1) === 'DET')

const startsNominal = (scene: Scene, i: number): boolean =>
  nominal.has(posAt(scene, i)) || posAt(scene, i) === 'DET' || posAt(scene, i) === 'ADJ'

/** Whether the noun after a preposition says where or when it was said, and not who said it: "in a statement". */
function leavesPhrase(scene: Scene, i: number): boolean {
  const word = lowerAt(scene, i)
  if (days.has(word) || posAt(scene, i) === 'NUM' || posAt(scene, i) === 'PRON' || posAt(scene, i) === 'VERB')
    return true
  return /^(?:a|an|remarks|comments|response|reference|reply|addition|statement|interview)$/u.test(word)
}

/** Where the apposition behind a name ends, or `end` itself: ", chief of the Russian center". */
function appositionAfter(scene: Scene, end: number, to: number): number {
  if (lowerAt(scene, end) !== ',' || !/^(?:NOUN|PROPN|DET|ADJ|X|NUM)$/u.test(posAt(scene, end + 1))) return end
  if (isOpen(scene, end + 1)) return end
  for (let i = end + 1; i < to && i - end < 30; i++) {
    const pos = posAt(scene, i)
    const word = lowerAt(scene, i)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || relatives.has(word)) return end
    if (pos === 'PRON' && !/^(?:his|her|its|their)$/u.test(word)) return end
    if (/^[.,;:!?—–]$/u.test(word) || isOpen(scene, i) || isClose(scene, i)) return i
  }
  return to - end < 30 ? to : end
}
