import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { Shape } from '../../../text/Token.js'
import { inside, longest, nominal } from './phraseParts.js'
import { firstOf, isClose, isNameLike, isOpen, lowerAt, posAt } from './tokens.js'
import { auxiliaries, clauseStops, days, relatives, roles, subordinators } from './words.js'

/** The noun phrase that ends before `end`: "Oleg Zhuravlev, chief of the Russian center," before its verb. */
export function phraseBefore(scene: Scene, before: number, parenthetical = false): TokenRange | null {
  let end = before
  if (end === 0) return null
  const from = Math.max(firstOf(scene, end - 1), end - longest)
  // The tagger takes "further" for a verb.
  while (end > from && (posAt(scene, end - 1) === 'ADV' || lowerAt(scene, end - 1) === 'further')) end--
  const i = end - 1
  if (i < from) return null
  if (relatives.has(lowerAt(scene, i)) && posAt(scene, i) !== 'DET' && i > from) {
    if (nominal.has(posAt(scene, i - 1))) return phraseBefore(scene, i)
    if (lowerAt(scene, i - 1) === ',' && nominal.has(posAt(scene, i - 2))) return phraseBefore(scene, i - 1)
  }
  if (isDash(scene, i)) {
    let dash = i - 1
    while (dash > from && lowerAt(scene, dash) !== lowerAt(scene, i)) dash--
    if (dash <= from) return null
    const name = phraseBefore(scene, dash)
    return name && { first: name.first, last: i }
  }
  if (lowerAt(scene, i) === ',') {
    if (posAt(scene, i - 1) === 'ADV' && lowerAt(scene, i - 2) === ',' && i - 2 > from)
      return phraseBefore(scene, i - 2)
    const comma = appositionStart(scene, i, from)
    if (comma < 0) return null
    const name = phraseBefore(scene, comma)
    // "Reuters, citing two officials, said": each is a source of its own.
    if (/^(?:citing|quoting)$/u.test(lowerAt(scene, comma + 1))) return name
    return name && { first: wholeAside(scene, name.first, from), last: i }
  }
  const first = walkLeft(scene, i, from)
  const range = trimLeft(scene, first, end)
  if (!range) return null
  const comma = range.first - 1
  if (!parenthetical && lowerAt(scene, comma) === ',' && posAt(scene, range.first) === 'PROPN' && comma > from) {
    const title = phraseBefore(scene, comma)
    if (title && isTitle(scene, title) && !/^(?:VERB|ADP|PART)$/u.test(posAt(scene, title.first - 1)))
      return { first: title.first, last: end }
  }
  return range
}

/** Where the noun stands whose relative clause holds the phrase at `i`: "[a mother], who gave only her first name, Amal,". */
function wholeAside(scene: Scene, i: number, from: number): number {
  if (/^(?:who|which|whose)$/u.test(lowerAt(scene, i)) && lowerAt(scene, i - 1) === ',')
    return phraseBefore(scene, i - 1)?.first ?? i
  // "Samir Taha, 34, a baker,"
  if (posAt(scene, i) === 'NUM' && lowerAt(scene, i + 1) === ',' && lowerAt(scene, i - 1) === ',')
    return phraseBefore(scene, i - 1)?.first ?? i
  if (!/^(?:VERB|ADV)$/u.test(posAt(scene, i - 1))) return i
  const relative = relativeStart(scene, i, from)
  if (relative < 0 || lowerAt(scene, relative - 1) !== ',') return i
  return phraseBefore(scene, relative - 1)?.first ?? i
}

/** A dash that parts an aside: "– Odeh's partner –"; a hyphen only with spaces around. */
function isDash(scene: Scene, i: number): boolean {
  const word = lowerAt(scene, i)
  if (word === '-') return scene.tokens[i]!.spaced && scene.tokens[i + 1]?.spaced === true
  return word === '—' || word === '–' || word === '--'
}

function walkLeft(scene: Scene, start: number, from: number): number {
  let i = start
  for (; i >= from; i--) {
    const word = lowerAt(scene, i)
    const pos = posAt(scene, i)
    if (word === ')' || word === ']') {
      const open = openingBracket(scene, i, from)
      if (open < 0) break
      i = open
      continue
    }
    if (isClose(scene, i)) {
      const { open } = scene.quotations[scene.quotationAt[i]!]!
      if (i - open > 6 || open < from || /^[,.!?…]$/u.test(lowerAt(scene, i - 1))) break
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
        (posAt(scene, i + 1) === 'ADP' || word.endsWith('ing') || days.has(lowerAt(scene, i + 1)))
      )
        continue
    }
    if (
      (pos === 'VERB' || pos === 'AUX') &&
      scene.tokens[i]!.shape & Shape.Capital &&
      (i === start || posAt(scene, i + 1) === 'PROPN') &&
      !auxiliaries.has(word)
    )
      continue
    if (pos === 'VERB' || pos === 'AUX') {
      const antecedent = bareRelative(scene, i, start) ? i - 1 : relativeStart(scene, i, from)
      if (antecedent < 0) break
      i = antecedent
      continue
    }
    if (!inside.has(pos)) break
  }
  return i + 1
}

/** "all the experts [we interviewed] said": a pronoun and its verb between a noun and the verb before which they stand. */
const bareRelative = (scene: Scene, i: number, start: number): boolean =>
  start - i < 2 &&
  /^(?:PRON|PROPN)$/u.test(posAt(scene, i - 1)) &&
  lowerAt(scene, i - 1) !== 'who' &&
  /^(?:NOUN|PROPN)$/u.test(posAt(scene, i - 2))

/** The place of the bracket that the one at `i` closes; -1 where none stands after `from`. */
function openingBracket(scene: Scene, i: number, from: number): number {
  const open = lowerAt(scene, i) === ')' ? '(' : '['
  let j = i - 1
  while (j >= from && lowerAt(scene, j) !== open) j--
  return j < from ? -1 : j
}

/** Where a relative clause that holds the verb at `i` starts, after its noun; -1 where none does. */
function relativeStart(scene: Scene, i: number, from: number): number {
  for (let j = i - 1; j > from && i - j < 15; j--) {
    const word = lowerAt(scene, j)
    if (/^(?:who|which|whose|whom)$/u.test(word))
      return nominal.has(posAt(scene, j - 1)) || (lowerAt(scene, j - 1) === ',' && nominal.has(posAt(scene, j - 2)))
        ? j
        : -1
    if (/^[.,;:—–]$/u.test(word)) return -1
  }
  return -1
}

const leadsClause: ReadonlySet<string> = new Set([...subordinators, 'what', 'which', 'whatever', 'how', 'why', 'where'])

/** Without what leads in: conjunctions, adverbs, days, a prepositional phrase. */
function trimLeft(scene: Scene, first: number, last: number): TokenRange | null {
  let i = first
  const leads = (at: number) => {
    const pos = posAt(scene, at)
    if (at === first && last - at > 1 && leadsClause.has(lowerAt(scene, at))) return true
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
    if (word === ')') {
      const open = openingBracket(scene, i, from)
      if (open < 0) return -1
      i = open
      continue
    }
    if (word === '.' && lowerAt(scene, i + 1) === ',') continue
    if (clauseStops.has(word) || isClose(scene, i) || isOpen(scene, i)) return -1
    if (
      (pos === 'AUX' || (pos === 'VERB' && !/(?:ed|ing|en)$/u.test(word) && !afterModifier(scene, i))) &&
      !isNameLike(scene, i)
    )
      verbs++
    if (/^(?:who|which|whose|whom)$/u.test(word) || (word === 'that' && pos !== 'DET')) relative = true
    if (word !== ',') continue
    if (posAt(scene, i - 1) === 'ADV' && lowerAt(scene, i - 2) === ',') i -= 2
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
