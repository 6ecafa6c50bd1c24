import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { functionWords } from '../words/functionWords.js'
import { cueForms } from './cueTable.js'
import { isComma, isOpen, lowerAt } from './tokens.js'
import { isAction, complementisers, endsSubject } from './words.js'

/** No source is longer, in tokens. */
const longest = 22

/** Whether a subject can begin with the token. */
export function startsNoun(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (!token || (token.pos !== 'X' && token.pos !== 'NUM')) return false
  const { lower } = token
  if (/^(?:احد|عدد|بعض|كل|معظم|اي|هذا|هذه|كلا)$/u.test(lower)) return true
  return !functionWords.has(lower) && !endsSubject.has(lower) && !complementisers.has(lower)
}

/** The noun phrase from `at`: who says it, with appositions between commas; `null` where no noun stands. */
export function sourceFrom(scene: Scene, at: number, to: number, appositions = true): TokenRange | null {
  if (at >= to || !startsNoun(scene, at)) return null
  let last = at
  for (let i = at; i < to && i - at < longest; i++) {
    const word = lowerAt(scene, i)
    if (isComma(word)) {
      const end = appositions ? appositionEnd(scene, i + 1, to) : -1
      if (end < 0) break
      last = i = end - 1
      last++
      continue
    }
    if (i > at && ends(scene, i)) break
    last = i + 1
  }
  return last > at ? { first: at, last } : null
}

/** Whether the subject ends before the token. */
function ends(scene: Scene, i: number): boolean {
  const { lower, pos } = scene.tokens[i]!
  if (lower === '"' || lower === '«' || lower === '“') return isOpen(scene, i) && longQuotation(scene, i)
  if (pos === 'PUNCT') return lower !== '"' && lower !== '”' && lower !== '»' && lower !== '-'
  if (lower === 'ل' || lower === 'ب')
    return !/^(?:لمتحده|اسم|لامم|الامم)/u.test(lowerAt(scene, i + 1)) && !isTitleJoint(scene, i)
  if (endsSubject.has(lower) || isComplementiserWord(scene, i)) return true
  const cue = cueForms().get(lower)
  if (cue && cue.kind !== 'saying' && (cue.kind !== 'verb' || cue.tense !== null) && !cue.weak) return true
  if (cue?.kind === 'saying') return true
  return isAction(lower) && lowerAt(scene, i - 1) !== 'وزير'
}

/** "الأمين العام للأمم المتحدة", "المتحدث الإقليمي لمنظمة الصحة": a title goes on over ل. */
const isTitleJoint = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'ل' &&
  /^ال/u.test(lowerAt(scene, i - 1)) &&
  !/^(?:وكاله|قناه|صحيفه|رويترز|فرانس|الجزيره|العربيه|الصحفيين|الصحافيين)$/u.test(lowerAt(scene, i + 1))

const longQuotation = (scene: Scene, i: number): boolean => {
  const quotation = scene.quotations[scene.quotationAt[i]!]
  return quotation !== undefined && quotation.close - quotation.open > 4
}

/** The place after an apposition that starts behind a comma ("، فلاديمير بوتين،"); -1 where none does. */
function appositionEnd(scene: Scene, at: number, to: number): number {
  if (at >= to || !startsNoun(scene, at) || isAction(lowerAt(scene, at))) return -1
  if (cueForms().get(lowerAt(scene, at))?.kind === 'participle') return -1
  for (let i = at; i < to && i - at < 8; i++) {
    const word = lowerAt(scene, i)
    if (isComma(word) || complementisers.has(word) || isOpen(scene, i)) return i > at ? i : -1
    const cue = cueForms().get(word)
    if (cue?.kind === 'verb' && !cue.weak) return i > at ? i : -1
    if (endsSubject.has(word)) return i > at ? i : -1
  }
  return -1
}

/** أنّ and its like, where they are no part of a name: "سي إن إن". */
function isComplementiserWord(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  if (!complementisers.has(token.lower)) return false
  const name = scene.names.touching(token.start, token.end)
  return name === undefined || name.end - name.start <= token.end - token.start
}
