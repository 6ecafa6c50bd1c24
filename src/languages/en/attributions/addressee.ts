import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { Shape } from '../../../text/Token.js'
import { startsClause } from './clause.js'
import { Frame } from './CueFrame.js'
import { isOpen, lastOf, lowerAt, posAt } from './tokens.js'
import type { VerbGroup } from './verbGroup.js'
import { be, have, needsAddressee } from './words.js'

/** The place after the addressee, if the verb takes one and one stands there: "warned that" has none. */
export function skipPerson(scene: Scene, { cue, last, verb }: VerbGroup): number {
  if (!(cue.frame & Frame.person) || lowerAt(scene, last) === 'that') return last
  const after = skipAddressee(scene, last)
  if (needsAddressee.has(cue.lemma) || /^(?:that|to|:|,)$/u.test(lowerAt(scene, after))) return after
  return startsClause(scene, last, lastOf(scene, verb)) ? last : after
}

/** The place after an addressee: "told [BBC journalist Nafiseh Kohnavard] that", "told [Reuters] the base was hit". */
function skipAddressee(scene: Scene, i: number): number {
  const to = lastOf(scene, i - 1)
  let at = i
  while (
    at < to &&
    (!isOpen(scene, at) || titleEnd(scene, at) > 0) &&
    !/^(?:that|to)$/u.test(lowerAt(scene, at)) &&
    (/^(?:NOUN|PROPN|ADJ|DET|X|NUM|PART|PRON|ADP|CCONJ)$/u.test(posAt(scene, at)) ||
      posAt(scene, at - 1) === 'DET' ||
      isOpen(scene, at) ||
      endsName(scene, at))
  )
    at = isOpen(scene, at) ? titleEnd(scene, at) : at + 1
  if (/^(?:that|:|,|to)$/u.test(lowerAt(scene, at))) return at
  at = i
  if (posAt(scene, at) === 'PRON') return at + 1
  while (
    at < to &&
    (/^(?:NOUN|PROPN|ADJ|DET|X|NUM|PART)$/u.test(posAt(scene, at)) || endsName(scene, at)) &&
    !isOpen(scene, at)
  ) {
    if (at > i && (posAt(scene, at) === 'DET' || be.has(lowerAt(scene, at)) || have.has(lowerAt(scene, at)))) break
    if (at > i && posAt(scene, at - 1) === 'NOUN' && /^(?:PROPN|ADJ)$/u.test(posAt(scene, at))) break
    at++
  }
  return at
}

/** "told the Sahel | Monitor": what the tagger has for a verb, and ends a name. */
const endsName = (scene: Scene, at: number): boolean =>
  posAt(scene, at) === 'VERB' && posAt(scene, at - 1) === 'PROPN' && (scene.tokens[at]!.shape & Shape.Capital) !== 0

/** The place after a programme's name in quotation marks, “Meet the Press”; -1 where the quotation is what is told. */
function titleEnd(scene: Scene, open: number): number {
  const { close } = quotationAround(scene, open)!
  if (close - open > 7) return -1
  for (let i = open + 1; i < close; i++) {
    const { text, shape } = scene.tokens[i]!
    if (/^[.,!?]$/u.test(text) || (text.length > 3 && shape & Shape.Letter && !(shape & Shape.Capital))) return -1
  }
  return close + 1
}
