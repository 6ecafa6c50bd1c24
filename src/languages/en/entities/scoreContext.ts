import { Shape, type Token } from '../../../text/Token.js'
import { knownOf, Known } from './lexicon.js'
import { type Evidence, type Scores, weigh } from './Scores.js'
import { after, appositions, before, motion, ofPeople, struck } from './words/context.js'
import { titles } from './words/titles.js'

const demonym = /(?:i|e)an$|[bcdfghj-np-tvwxz]ese$/u
const articlesOf = new Set(['a', 'an', 'the', 'its'])
const saying = /^(?:said|says|announced|confirmed|added)$/u

/** What the words around a name from `first` up to `last` say it is: "in X", "X province", "spokesman X", "X, 34,". */
export function scoreContext(
  words: readonly Token[],
  first: number,
  last: number,
  scores: Scores,
  headline: boolean,
): void {
  const { sentence } = words[first]!
  const at = (i: number): Token | undefined => (words[i]?.sentence === sentence ? words[i] : undefined)
  const factor = headline ? 0.6 : 1
  const left = at(first - 1)
  if (left) {
    const two = at(first - 2)
    if (left.lower === 'of' && two) {
      const evidence = before.get(two.lower)
      if (evidence && leadsToPlace(evidence)) weigh(scores, evidence, factor * 1.8)
      else if (/^(?:north|south|east|west|outside|outskirts|people|residents|capital|parts|streets)$/u.test(two.lower))
        scores.GPE += 2 * factor
      else if (struck.has(two.lower)) scores.GPE += 1.5 * factor
    } else if (left.lower === 'to' && two && (motion.has(two.lower) || motion.has(at(first - 3)?.lower ?? '')))
      scores.GPE += 1.6 * factor
    else if (left.lower === 'on' && two && struck.has(two.lower)) scores.GPE += 1.2 * factor
    else if (titles.has(left.lower) && left.lower !== 'general' && !before.has(left.lower))
      scores.PERSON += 2.5 * factor
    else weigh(scores, before.get(left.lower) ?? nothing, factor)
  }
  const right = at(last)
  if (!right) return
  const next = at(last + 1)
  if (right.lower === "'s" || right.lower === "'") {
    if (next && ofPeople.has(next.lower)) scores.PERSON += 2 * factor
    return
  }
  if (right.text === ',' && next) {
    if (/^\d{2}$/u.test(next.text) && /^[,.]$/u.test(at(last + 2)?.text ?? '')) scores.PERSON += 3.5
    else if (next.lower === 'who' || next.lower === 'whose') scores.PERSON += 2.5 * factor
    else if (/^(?:a|an|the)$/u.test(next.lower) && titles.has(at(last + 2)?.lower ?? '')) scores.PERSON += 1.5 * factor
    else if (titles.has(next.lower)) scores.PERSON += 1.2 * factor
    if (articlesOf.has(next.lower)) ofApposition(words, last + 2, scores, factor)
    return
  }
  if (right.text === '(' && next && /^\d{2}$/u.test(next.text)) scores.PERSON += 2.5
  if (
    demonym.test(words[last - 1]!.lower) &&
    last === first + 1 &&
    /^\p{Ll}/u.test(right.text) &&
    /^(?:NOUN|ADJ)$/u.test(right.pos)
  )
    scores.NORP += 2.2 * factor
  if (right.pos === 'VERB' && !after.has(right.lower)) {
    scores.PERSON += 0.8 * factor
    scores.ORG += 0.3 * factor
  }
  if (saying.test(right.lower) && next && /^(?:it|its)$/u.test(next.lower)) scores.ORG += 2 * factor
  if (right.text === '-' && !right.spaced && next?.lower === 'based') scores.GPE += 2.5
  if (right.shape & Shape.Capital && knownOf(right) & Known.Function) return
  weigh(scores, after.get(right.lower) ?? nothing, factor)
}

/** "Han Kuang, the annual exercise, began": what the noun of an apposition says it is. */
function ofApposition(words: readonly Token[], from: number, scores: Scores, factor: number): void {
  const { sentence } = words[from - 1]!
  for (let i = from; i < from + 4 && words[i]?.sentence === sentence; i++) {
    const { lower, pos } = words[i]!
    const kind = appositions.get(lower)
    // "X, the party said": no apposition
    const next = words[i + 1]
    if (
      kind &&
      next &&
      next.sentence === sentence &&
      next.pos !== 'VERB' &&
      next.pos !== 'AUX' &&
      next.pos !== 'NOUN'
    ) {
      weigh(scores, kind, factor)
      return
    }
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && lower !== '-') return
  }
}

const nothing: Evidence = []

/** "the city of X", "the province of X" */
const leadsToPlace = (evidence: Evidence): boolean => evidence.some(([type, weight]) => type === 'GPE' && weight > 2)
