import { Shape, type Token } from '../../../text/Token.js'
import { Known, knownOf } from './lexicon.js'
import { weigh, type Scores } from './Piece.js'
import { endings } from './words/context.js'
import { particles } from './words/functionWords.js'
import { heads } from './words/heads.js'
import { genericAcronyms } from './words/genericAcronyms.js'

/** What the words of an unknown name say by themselves. */
export function scorePerson(words: readonly Token[], first: number, last: number, scores: Scores): void {
  let count = 0
  let common = 0
  let capitals = 0
  let linked = false
  let initial = false
  for (let i = first; i < last; i++) {
    const { shape, lower, text } = words[i]!
    if (!(shape & Shape.Letter)) {
      if (shape & Shape.Digit) common++
      continue
    }
    if (!(shape & Shape.Capital)) {
      linked ||= particles.has(lower)
      if (lower === 'of' || lower === 'and' || lower === 'for') common++
      continue
    }
    count++
    if (/^\p{Lu}\.?$/u.test(text)) initial ||= count > 1 || last - first > 1
    else if (shape & Shape.AllCapitals) capitals++
    const known = knownOf(lower)
    if (known & Known.Common && !(known & (Known.Given | Known.Surname))) common++
  }
  const start = knownOf(words[first]!.lower)
  const end = words[last - 1]!
  const ending = knownOf(end.lower)
  if (count > 1) {
    let person = count < 4 && common === 0 && capitals === 0 ? 1.2 : 0.7
    if (start & Known.Given) person += start & Known.Common ? 1.8 : 3
    else if (start & Known.Surname) person += 1
    if (ending & Known.Surname) person += 1.5
    else if (ending & Known.Given) person += 1
    if (initial) person += 1.5
    if (linked) person += 0.8
    person -= common * 1.6 + (count > 5 ? 2 : 0) + capitals * 0.8
    weigh(scores, { PERSON: person, ORG: common * 0.5 + capitals * 0.6 })
  } else {
    if (capitals > 0)
      weigh(
        scores,
        genericAcronyms.has(end.lower)
          ? { ORG: -9, PERSON: -9 }
          : end.text.length < 8
            ? { ORG: end.shape & Shape.Digit ? 0.6 : 2, PERSON: -1.5 }
            : {},
      )
    else if (start & Known.Common)
      weigh(scores, { PERSON: start & (Known.Given | Known.Surname) ? 0.2 : -1.5, ORG: -1, GPE: -1, NORP: -1 })
    else {
      if (start & Known.Given) weigh(scores, { PERSON: 1 })
      if (start & Known.Surname) weigh(scores, { PERSON: 1 })
    }
    if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(end.text) && !/^(?:Mc|Mac|O'|D')/u.test(end.text)) weigh(scores, { ORG: 1.5 })
  }
  if (/^(?:la|le|les|los|las|el|punta|cerro|loma|plaza|isla|barrio|lal|sha)$/u.test(words[first]!.lower) && count > 1)
    weigh(scores, { GPE: 1 })
  if (heads.has(end.lower) && count > 1) weigh(scores, { [heads.get(end.lower)!]: 1 })
  if (capitals > 0) return
  for (const [tail, evidence] of endings) {
    if (end.lower.length > tail.length + 2 && end.lower.endsWith(tail)) {
      weigh(scores, evidence)
      break
    }
  }
}
