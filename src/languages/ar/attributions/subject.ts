import type { CueAt } from '../../../attributions/AttributionWords.js'
import type { Draft, TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { trim } from './content.js'
import { cueForms } from './cueTable.js'
import { functionWords } from '../words/functionWords.js'
import { nounForm } from '../words/nouns.js'
import { isTitle } from '../words/titles.js'
import { sourceFrom, startsNoun, startsTitle } from './nounPhrase.js'
import { firstOf, isComma, isOpen, lowerAt } from './tokens.js'
import { acts, complementisers, endsSubject } from './words.js'

/** No subject is longer before its verb, in tokens. */
const longestBefore = 16

/** "الرئيس الروسي، فلاديمير بوتين، يقول": the noun phrase with which the clause begins. */
export function subjectBefore(scene: Scene, { first }: CueAt): TokenRange | null {
  const before = lowerAt(scene, first - 1)
  // "أما المصدر فكشف أن"
  const but = before === 'ف' && lowerAt(scene, firstOf(scene, first)) === 'اما'
  if (before === 'و' || (before === 'ف' && !but)) return null
  if (but) return trim(scene, firstOf(scene, first) + 1, first - 1)
  let start = clauseStart(scene, first)
  if (/^(?:كان|كانت)$/u.test(lowerAt(scene, start))) start++
  if (first - start > longestBefore || start >= first || !startsNoun(scene, start)) return null
  for (let i = start; i < first; i++) {
    const word = lowerAt(scene, i)
    if (complementisers.has(word) || (isOpen(scene, i) && i > start) || word === ':') return null
    const cue = cueForms().get(word)
    if (cue && !cue.weak && cue.kind === 'verb') return null
    if (endsSubject.has(word) && !isComma(lowerAt(scene, i - 1)) && i - start > 10) return null
  }
  const end = lowerAt(scene, first - 1) === 'قد' ? first - 1 : first
  for (let i = start + 1; i < end; i++) if (isAside(scene, i)) return trim(scene, start, i)
  return trim(scene, start, end)
}

/** "، من جهتها،": no part of who it is. */
const isAside = (scene: Scene, i: number): boolean =>
  isComma(lowerAt(scene, i)) && lowerAt(scene, i + 1) === 'من' && /^(?:جهت|جانب|ناحيت)/u.test(lowerAt(scene, i + 2))

/** Where the clause of a verb begins: its sentence, behind "مالي.." or behind ", و". */
function clauseStart(scene: Scene, first: number): number {
  const from = firstOf(scene, first)
  for (let i = first - 1; i > from; i--) {
    const word = lowerAt(scene, i)
    if (/^\.{2,}$/u.test(word) || word === '|' || complementisers.has(word)) return i + 1
    if (word === 'و' && isComma(lowerAt(scene, i - 1)) && /^ال/u.test(lowerAt(scene, i + 1))) return i + 1
  }
  return lowerAt(scene, from) === 'و' ? from + 1 : from
}

/**
 * The source of the attribution before it in the sentence: "...، ويؤكد أنه"; where none is, whoever acts in the sentence:
 * "أعرب المبعوث عن قلقه، مؤكدا أن".
 */
export function shared(scene: Scene, at: CueAt, drafts: readonly Draft[]): TokenRange | null {
  const last = drafts.at(-1)
  if (last?.cue && last.cue.first >= firstOf(scene, at.first)) return last.source
  return actor(scene, at)
}

/** Who acts before a cue: the subject behind or before the verb of its sentence. */
function actor(scene: Scene, { first }: CueAt): TokenRange | null {
  const from = firstOf(scene, first)
  for (let i = from; i < first && i - from < 14; i++) {
    if (!acts.has(lowerAt(scene, i))) continue
    const headline = i === from + 1 && lowerAt(scene, from) !== 'و' && startsNoun(scene, from)
    const before = trim(scene, lowerAt(scene, from) === 'و' ? from + 1 : from, i)
    const opens =
      !headline &&
      (i - from < 2 ||
        isComma(lowerAt(scene, i - 1)) ||
        isComma(lowerAt(scene, i - 2)) ||
        /^(?:قد|لم|لا)$/u.test(lowerAt(scene, i - 1)))
    if (opens) return upToPerson(scene, sourceFrom(scene, i + 1, first))
    return before && startsNoun(scene, before.first) ? sourceFrom(scene, before.first, i) : null
  }
  return behindVerb(scene, lowerAt(scene, from) === 'و' ? from + 1 : from, first)
}

/** "أوعز رئيس الجمهورية إلى": behind an unknown word that opens the sentence, an office or a body is its subject. */
function behindVerb(scene: Scene, from: number, to: number): TokenRange | null {
  const { lower, pos, start, end } = scene.tokens[from]!
  if (from + 1 >= to || pos !== 'X' || lower.startsWith('ال') || functionWords.has(lower) || isTitle(lower)) return null
  if (nounForm(lower) || scene.names.touching(start, end) || cueForms().has(lower)) return null
  const next = scene.tokens[from + 1]!
  const type = scene.names.touching(next.start, next.end)?.type
  if (!startsTitle(scene, from + 1) && type !== 'ORG' && type !== 'PERSON') return null
  return upToPerson(scene, sourceFrom(scene, from + 1, to))
}

/** "هنأ غويتا القوات": whom the verb is about is no part of who acts. */
function upToPerson(scene: Scene, source: TokenRange | null): TokenRange | null {
  if (!source) return null
  for (let i = source.first; i < source.last; i++) {
    const token = scene.tokens[i]!
    const name = scene.names.touching(token.start, token.end)
    if (name?.type !== 'PERSON') continue
    while (i < source.last && scene.tokens[i]!.start < name.end) i++
    return { first: source.first, last: i }
  }
  for (let i = source.first + 1; i < source.last; i++) {
    const [before, word] = [lowerAt(scene, i - 1), lowerAt(scene, i)]
    if (/^ال/u.test(before) && /^ال\p{L}+(?:ات|ين|ون)$/u.test(word)) return { first: source.first, last: i }
  }
  return source
}
