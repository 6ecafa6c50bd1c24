import { Shape, type Token } from '../../../text/Token.js'
import { knownOf, Known } from './lexicon.js'
import { weigh, type Scores } from './Piece.js'
import { after, before, ofPeople } from './words/context.js'
import { titles } from './words/titles.js'

const demonym = /(?:i|e)an$|[bcdfghj-np-tvwxz]ese$/u
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
      if (evidence && (evidence.GPE ?? 0) > 2) weigh(scores, evidence, factor)
      else if (/^(?:north|south|east|west|outside|outskirts|people|residents|capital|parts|streets)$/u.test(two.lower))
        weigh(scores, { GPE: 2 }, factor)
    } else if (titles.has(left.lower) && left.lower !== 'general' && !before.has(left.lower))
      weigh(scores, { PERSON: 2.5 }, factor)
    else weigh(scores, before.get(left.lower) ?? {}, factor)
  }
  const right = at(last)
  if (!right) return
  const next = at(last + 1)
  if (right.lower === "'s" || right.lower === "'") {
    if (next && ofPeople.has(next.lower)) weigh(scores, { PERSON: 2 }, factor)
    return
  }
  if (right.text === ',' && next) {
    if (/^\d{2}$/u.test(next.text) && /^[,.]$/u.test(at(last + 2)?.text ?? '')) weigh(scores, { PERSON: 3.5 })
    else if (next.lower === 'who' || next.lower === 'whose') weigh(scores, { PERSON: 2.5 }, factor)
    else if (/^(?:a|an|the)$/u.test(next.lower) && titles.has(at(last + 2)?.lower ?? ''))
      weigh(scores, { PERSON: 1.5 }, factor)
    else if (titles.has(next.lower)) weigh(scores, { PERSON: 1.2 }, factor)
    return
  }
  if (right.text === '(' && next && /^\d{2}$/u.test(next.text)) weigh(scores, { PERSON: 2.5 })
  if (
    demonym.test(words[last - 1]!.lower) &&
    last === first + 1 &&
    /^\p{Ll}/u.test(right.text) &&
    /^(?:NOUN|ADJ)$/u.test(right.pos)
  )
    weigh(scores, { NORP: 2.2 }, factor)
  if (right.pos === 'VERB' && !after.has(right.lower)) weigh(scores, { PERSON: 0.8, ORG: 0.3 }, factor)
  if (saying.test(right.lower) && next && /^(?:it|its)$/u.test(next.lower)) weigh(scores, { ORG: 2 }, factor)
  if (right.text === '-' && !right.spaced && next?.lower === 'based') weigh(scores, { GPE: 2.5 })
  if (right.shape & Shape.Capital && knownOf(right.lower) & Known.Function) return
  weigh(scores, after.get(right.lower) ?? {}, factor)
}
