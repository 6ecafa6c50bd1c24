import type { Draft, TokenRange } from '../../../../attributions/Draft.js'
import type { Scene } from '../../../../attributions/Scene.js'
import { contentFrom } from '../content.js'
import { startsNoun, startsTitle } from '../nounPhrase.js'
import { isComma, lowerAt } from '../tokens.js'
import { subjectBefore } from '../subject.js'
import { sourceElsewhere, type Reading } from './Reading.js'

/** How far behind its verb ب may stand. */
const reach = 28

/** "اتهمت S أوكرانيا بقصف المدينة", "وصف S الضربات بأنها عدوان": whom or what, and of what, is what is said. */
export function accused(reading: Reading): Draft | null {
  const { scene, at, cue, found, to } = reading
  const describes = cue.lemma === 'وصف'
  if (cue.class !== 'accuse' && !describes) return null
  const with_ = placeOf(scene, 'ب', at.last, Math.min(to, at.last + reach), describes)
  if (with_ < 0) return null
  const before = subjectBefore(scene, at)
  const subject = before || with_ === at.last ? null : firstName(scene, at.last, with_)
  const start = subject && subject.last < with_ ? subject.last : at.last
  const content = contentFrom(scene, isComma(lowerAt(scene, start)) ? start + 1 : start)
  const source = start === at.last ? (before ?? sourceElsewhere(reading)) : subject
  const spoken = source ?? (with_ === at.last || start === at.last ? null : undefined)
  return content && spoken !== undefined
    ? { rule: 'attributions/accusation', cue: found, source: spoken, content: [content] }
    : null
}

/** The place of ب, alone or as the first part of "بأنها"; not that of "المتحدث باسم". */
function placeOf(scene: Scene, word: string, from: number, to: number, describes: boolean): number {
  for (let i = from; i < to; i++) {
    const here = lowerAt(scene, i)
    if (/^بان(?:ه|ها|هم)?$/u.test(here)) return i
    if (here !== word || lowerAt(scene, i + 1) === 'اسم') continue
    if (!describes || /^(?:ان|["“«])/u.test(lowerAt(scene, i + 1))) return i
  }
  return -1
}

/** The subject before an object: up to the end of the name in it, and of the person whose office it is. */
function firstName(scene: Scene, from: number, to: number): TokenRange | null {
  if (!startsNoun(scene, from)) return null
  for (let i = from; i < to && i - from < 12; i++) {
    const end = nameEnd(scene, i, to)
    if (end === i) continue
    const next = isComma(lowerAt(scene, end)) ? end + 1 : end
    const person = startsTitle(scene, from) && nameType(scene, i) !== 'PERSON' && nameType(scene, next) === 'PERSON'
    if (!person) return { first: from, last: end }
    return { first: from, last: nameEnd(scene, next, to) }
  }
  if (lowerAt(scene, from + 1) === 'ب' && lowerAt(scene, from + 2) === 'اسم')
    return { first: from, last: Math.min(to, from + 4) }
  let last = from + 1
  while (last < to && /^ال/u.test(lowerAt(scene, last)) && last - from < 3) last++
  return { first: from, last }
}

const nameType = (scene: Scene, i: number) => {
  const token = scene.tokens[i]
  return token && scene.names.touching(token.start, token.end)?.type
}

/** The place after the name at `i`; `i` itself where none stands, or one of a nationality. */
function nameEnd(scene: Scene, i: number, to: number): number {
  const token = scene.tokens[i]!
  const name = scene.names.touching(token.start, token.end)
  if (!name || name.type === 'NORP') return i
  let last = i
  while (last < to && scene.tokens[last]!.start < name.end) last++
  return last
}
