import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { Shape } from '../../../text/Token.js'
import { firstOf, isClose, isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import { binders, days, relatives, roles, subordinators } from './words.js'

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'])
const inside = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM', 'ADJ', 'DET', 'PART', 'ADP', 'CCONJ'])
/** No subject of news is longer, and none is looked for farther away. */
const longest = 60

/** The noun phrase that ends before `end`: "Oleg Zhuravlev, chief of the Russian center," before its verb. */
export function phraseBefore(scene: Scene, before: number, parenthetical = false): TokenRange | null {
  let end = before
  if (end === 0) return null
  const from = Math.max(firstOf(scene, end - 1), end - longest)
  while (end > from && posAt(scene, end - 1) === 'ADV') end--
  const i = end - 1
  if (i < from) return null
  if (relatives.has(lowerAt(scene, i)) && posAt(scene, i) !== 'DET' && i > from) {
    if (nominal.has(posAt(scene, i - 1))) return phraseBefore(scene, i)
    if (lowerAt(scene, i - 1) === ',' && nominal.has(posAt(scene, i - 2))) return phraseBefore(scene, i - 1)
  }
  if (/^(?:[—–]|--)$/u.test(lowerAt(scene, i))) {
    let dash = i - 1
    while (dash > from && lowerAt(scene, dash) !== lowerAt(scene, i)) dash--
    if (dash <= from) return null
    const name = phraseBefore(scene, dash)
    return name && { first: name.first, last: i }
  }
  if (lowerAt(scene, i) === ',') {
    const comma = appositionStart(scene, i, from)
    if (comma < 0) return null
    const name = phraseBefore(scene, comma)
    return name && { first: name.first, last: i }
  }
  const first = walkLeft(scene, i, from)
  const range = trimLeft(scene, first, end)
  if (!range) return null
  const comma = range.first - 1
  if (!parenthetical && lowerAt(scene, comma) === ',' && posAt(scene, range.first) === 'PROPN' && comma > from) {
    const title = phraseBefore(scene, comma)
    if (title && isTitle(scene, title)) return { first: title.first, last: end }
  }
  return range
}

function walkLeft(scene: Scene, start: number, from: number): number {
  let i = start
  for (; i >= from; i--) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (word === ')' || word === ']') {
      const open = word === ')' ? '(' : '['
      let j = i - 1
      while (j >= from && lowerAt(scene, j) !== open) j--
      if (j < from) break
      i = j
      continue
    }
    if (isClose(scene, i)) {
      const { open } = scene.quotations[scene.quotationAt[i]!]!
      if (i - open > 6 || open < from || lowerAt(scene, i - 1) === ',') break
      i = open
      continue
    }
    if (relatives.has(word) && pos !== 'DET') break
    if (word === '-' || word === '&' || word === '/' || word === '.') {
      if (word !== '-' || scene.tokens[i]!.spaced) {
        if (word === '.' || word === '-') break
      }
      continue
    }
    if (pos === 'ADV' && i < start) continue
    if (pos === 'VERB') {
      const participle = /(?:ed|ing|wn|en)$/u.test(word)
      const before = posAt(scene, i - 1)
      if (participle && (before === 'ADJ' || before === 'DET' || lowerAt(scene, i - 1) === '-')) continue
      if (
        participle &&
        i < start &&
        (before === 'NOUN' || before === 'PROPN') &&
        (posAt(scene, i + 1) === 'ADP' || word.endsWith('ing'))
      )
        continue
    }
    if (pos === 'VERB' && scene.tokens[i]!.shape & Shape.Capital && (i === start || posAt(scene, i + 1) === 'PROPN'))
      continue
    if (pos === 'VERB' || pos === 'AUX') {
      const antecedent = relativeStart(scene, i, from)
      if (antecedent < 0) break
      i = antecedent
      continue
    }
    if (!inside.has(pos)) break
  }
  return i + 1
}

/** Where a relative clause that holds the verb at `i` starts, after its noun; -1 where none does. */
function relativeStart(scene: Scene, i: number, from: number): number {
  for (let j = i - 1; j > from && i - j < 15; j--) {
    const word = lowerAt(scene, j)
    if (/^(?:who|which|whose|whom)$/u.test(word)) return nominal.has(posAt(scene, j - 1)) ? j : -1
    if (/^[.,;:—–]$/u.test(word)) return -1
  }
  return -1
}

/** Without what leads in: conjunctions, adverbs, days, a prepositional phrase. */
function trimLeft(scene: Scene, first: number, last: number): TokenRange | null {
  let i = first
  const leads = (at: number) => {
    const pos = posAt(scene, at)
    if (at === first && subordinators.has(lowerAt(scene, at))) return true
    return pos === 'CCONJ' || pos === 'ADV' || pos === 'PUNCT' || (pos === 'PART' && lowerAt(scene, at) !== "'s")
  }
  for (;;) {
    while (i < last && leads(i)) i++
    if (i < last && posAt(scene, i) === 'ADP') {
      let j = i + 1
      while (
        j < last &&
        !(
          (posAt(scene, j) === 'DET' || posAt(scene, j) === 'PRON') &&
          j > i + 1 &&
          posAt(scene, j - 1) !== 'ADP' &&
          posAt(scene, j - 1) !== 'DET'
        )
      )
        j++
      if (j >= last) break
      i = j
      continue
    }
    if (
      i < last - 1 &&
      days.has(lowerAt(scene, i)) &&
      (posAt(scene, i + 1) === 'DET' || posAt(scene, i + 1) === 'PRON')
    ) {
      i++
      continue
    }
    break
  }
  let end = last
  while (end > i && (posAt(scene, end - 1) === 'ADV' || posAt(scene, end - 1) === 'CCONJ')) end--
  for (let j = i; j < end; j++)
    if (
      (posAt(scene, j) === 'VERB' && scene.tokens[j]!.shape & Shape.Capital) ||
      nominal.has(posAt(scene, j)) ||
      posAt(scene, j) === 'ADJ' ||
      posAt(scene, j) === 'DET'
    )
      return { first: i, last: end }
  return null
}

/** The comma before an apposition that the comma at `end` closes; -1 where a clause stands between them. */
function appositionStart(scene: Scene, end: number, from: number): number {
  let verbs = 0
  let relative = false
  for (let i = end - 1; i > from && end - i < 40; i--) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (/^[.;:!?]$/u.test(word) || isClose(scene, i) || isOpen(scene, i)) return -1
    if (pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|en)$/u.test(word) && !afterModifier(scene, i))) verbs++
    if (/^(?:who|which|whose|whom)$/u.test(word)) relative = true
    if (word !== ',') continue
    const next = posAt(scene, i + 1)
    if (!nominal.has(posAt(scene, i - 1)) && lowerAt(scene, i - 1) !== ')' && !isClose(scene, i - 1)) return -1
    if (relative || verbs === 0) return i
    if (next === 'VERB' && /(?:ed|ing|en)$/u.test(lowerAt(scene, i + 1))) return i
    return -1
  }
  return -1
}

/** Whether a word that the tagger takes for a verb stands where only a noun can: "his only ally". */
const afterModifier = (scene: Scene, i: number): boolean =>
  /^(?:DET|ADJ|ADV)$/u.test(posAt(scene, i - 1)) || /^(?:'s|its|his|her|their)$/u.test(lowerAt(scene, i - 1))

/** Whether a phrase is what a name is called: "Putin's special envoy to Syria", in lower case at its head. */
function isTitle(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = last - 1; i >= first; i--) if (roles.has(lowerAt(scene, i))) return true
  return false
}

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
      if (/^(?:in|on|at|by|from|to|with|for)$/u.test(word) && leavesPhrase(scene, i + 1)) break
      continue
    }
    if (relatives.has(word) && pos !== 'DET') break
    if (head && (days.has(word) || (pos === 'PRON' && !/^(?:his|her|its|their|our|my)$/u.test(word)))) break
    if (word === '-' || word === '&' || word === '/') continue
    if (pos === 'VERB' && (!head || lowerAt(scene, i - 1) === '-') && /(?:ed|ing|en|run|held)$/u.test(word)) continue
    if (pos === 'VERB' && head && /ed$/u.test(word) && /^(?:by|from)$/u.test(lowerAt(scene, i + 1))) continue
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
