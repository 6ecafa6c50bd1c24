import type { AttributionRule, CueAt } from '../../../../attributions/AttributionWords.js'
import type { Draft, FoundCue } from '../../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../../attributions/Scene.js'
import { quotationBefore } from '../content.js'
import type { ArabicCue } from '../CueFrame.js'
import { sourceFrom, startsNoun } from '../nounPhrase.js'
import { firstOf, lastOf, lowerAt } from '../tokens.js'
import { accused } from './accused.js'
import { announced } from './announced.js'
import type { Reading } from './Reading.js'
import { reported } from './reported.js'

const negations = new Set(['لم', 'لا', 'ما', 'لن'])

/** "قال S إن C", "S يقول إن C", "وأضاف أن C", "اتهم S فلانا ب", "أعلن S مقتل ...", "“C”، قال S". */
export const verb: AttributionRule = {
  kind: 'verb',
  read(scene, at, drafts) {
    const cue = at.cue as ArabicCue
    if (isNoVerb(scene, at, cue)) return null
    const reading = { scene, at, cue, found: foundCue(scene, at), to: limitOf(scene, at.first), drafts }
    return accused(reading) ?? reported(reading) ?? announced(reading) ?? afterQuotation(reading)
  },
}

/** A verb with what belongs to it: "لم يؤكد", "قد أكد". One whose first vowel is printed as u is passive and has no speaker. */
function foundCue(scene: Scene, { first, last, cue }: CueAt): FoundCue {
  const before = lowerAt(scene, first - 1)
  const negated = negations.has(before)
  const passive = scene.tokens[first]!.text[1] === '\u064F' && (cue as ArabicCue).tense === 'past'
  return {
    first: negated || before === 'قد' ? first - 1 : first,
    last,
    cue: passive ? { ...cue, agreement: null } : cue,
    negated,
    modal: before === 'قد' && (cue as ArabicCue).tense === 'present',
  }
}

/** A sentence's end, or the end of the quotation in which the cue itself stands. */
function limitOf(scene: Scene, i: number): number {
  const around = quotationAround(scene, i)
  return around && around.open < i ? Math.min(around.close, lastOf(scene, i)) : lastOf(scene, i)
}

/** "بين" is "between" unless its second letter is printed double; a noun stands behind a preposition or has one behind it. */
function isNoVerb(scene: Scene, { first }: CueAt, cue: ArabicCue): boolean {
  const token = scene.tokens[first]!
  const before = lowerAt(scene, first - 1)
  if (token.lower === 'بين' && !token.text.includes('\u0651')) return true
  if (/^(?:ال|في|من|علي|الي|عن|كل|اي|هذا|بعد|قبل|منذ|ب|ل|عدم|دون)$/u.test(before) && cue.tense === 'past') return true
  // "يذكر أن", "يشار إلى أن" at the head of a sentence: the writer's own words
  const opens = first === firstOf(scene, first) || (before === 'و' && first - 1 === firstOf(scene, first))
  return (
    opens &&
    cue.tense === 'present' &&
    !startsNoun(scene, first + 1) &&
    /^(?:ذكر|لفت|اعتقد|توقع|رجح|ظن|قال)$/u.test(cue.lemma)
  )
}

/** "“لن نغادر”، قال المتحدث", "“...” يقول علي" */
function afterQuotation({ scene, at, found, to }: Reading): Draft | null {
  const content = quotationBefore(scene, at.first)
  const source = content && sourceFrom(scene, at.last, to)
  return source && { rule: 'attributions/after-quotation', cue: found, source, content: [content] }
}
