import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { functionWords } from '../words/functionWords.js'
import { isTitle } from '../words/titles.js'
import { cueForms } from './cueTable.js'
import { hiddenEnd, hidesName, isComplementiserWord } from './hiddenName.js'
import { isComma, isOpen, lowerAt } from './tokens.js'
import { speakers } from './speakers.js'
import { isAction, complementisers, endsSubject, settings } from './words.js'

/** No source is longer, in tokens. */
const longest = 26
const hasArticle = (word: string): boolean => word.startsWith('ال') && word.length > 3
const quantifiers = /^(?:احد|احدي|احدهم|عدد|بعض|كل|معظم|اي|هذا|هذه|كلا)$/u

/** Whether a subject can begin with the token. */
export function startsNoun(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  if (!token) return false
  const { lower, pos } = token
  if (isOpen(scene, i)) return !longQuotation(scene, i) && startsNoun(scene, i + 1)
  if (pos !== 'X' && pos !== 'NUM') return false
  // علي (Ali), not على (on)
  if (lower === 'علي' && token.text.endsWith('ي')) return true
  if (quantifiers.test(lower)) return true
  return !functionWords.has(lower) && !endsSubject.has(lower) && !complementisers.has(lower)
}

/** The noun phrase from `at`: who says it, with appositions between commas; `null` where no noun stands. */
export function sourceFrom(scene: Scene, at: number, to: number, appositions = true): TokenRange | null {
  if (at >= to || !startsNoun(scene, at)) return null
  let last = at
  for (let i = at; i < to && i - at < longest; i++) {
    const word = lowerAt(scene, i)
    if (hidesName(scene, i, to)) {
      last = i = hiddenEnd(scene, i, to)
      i--
      continue
    }
    if (isComma(word)) {
      const end = appositions ? appositionEnd(scene, i + 1, to) : -1
      if (end < 0) break
      last = i = end - 1
      last++
      continue
    }
    if (word === '(') {
      const close = shortBracket(scene, i, to)
      if (close < 0) break
      i = close
      last = close + 1
      continue
    }
    if (i > at && !attaches(scene, at, i) && ends(scene, i)) break
    last = i + 1
  }
  return last > at ? { first: at, last } : null
}

/** "(سانا)", "(أوتشا)" */
function shortBracket(scene: Scene, open: number, to: number): number {
  for (let i = open + 2; i < Math.min(to, open + 5); i++) if (lowerAt(scene, i) === ')') return i
  return -1
}

/** Whether the subject ends before the token. */
function ends(scene: Scene, i: number): boolean {
  const { lower, pos } = scene.tokens[i]!
  const before = lowerAt(scene, i - 1)
  if (lower === '"' || lower === '«' || lower === '“') return isOpen(scene, i) && longQuotation(scene, i)
  if (pos === 'PUNCT') return lower !== '"' && lower !== '”' && lower !== '»' && lower !== '-'
  // "صباح النعمان", "علي حسن": names that are words too
  if (scene.names.touching(scene.tokens[i]!.start, scene.tokens[i]!.end)?.type === 'PERSON') return false
  // "الأمين العام": general, and no year.
  if (lower === 'العام' && hasArticle(before)) return false
  if (lower === 'ل' || lower === 'ب')
    return !/^(?:لمتحده|اسم|لامم|الامم)/u.test(lowerAt(scene, i + 1)) && !isTitleJoint(scene, i)
  if (endsSubject.has(lower) || isComplementiserWord(scene, i)) return true
  const cue = cueForms().get(lower)
  if (cue && cue.kind !== 'saying' && (cue.kind !== 'verb' || cue.tense !== null) && !cue.weak) return true
  if (cue?.kind === 'saying') return true
  return isAction(lower) && !belongs(scene, i)
}

/** "وكالة الأنباء", "منسق الإجلاء": a definite noun of action behind the noun that it belongs to. */
const belongs = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i - 1) === 'وزير' || (hasArticle(lowerAt(scene, i)) && !hasArticle(lowerAt(scene, i - 1)))

const places = /^(?:في|داخل|لدي|الي|من|ب)$/u

/** Whether a preposition goes on with the subject: "مصدر في قيادة الشرطة", "المبعوث إلى اليمن", "قيادي من الحركة". */
function attaches(scene: Scene, at: number, i: number): boolean {
  const word = lowerAt(scene, i)
  if (!places.test(word)) return false
  const next = lowerAt(scene, i + 1)
  if (settings.has(next) || endsSubject.has(next) || functionWords.has(next) || /(?:ها|هم)$/u.test(next)) return false
  if (!startsNoun(scene, i + 1) || isAction(next) || isNamedPerson(scene, at, i)) return false
  const head = lowerAt(scene, at)
  const indefinite = !hasArticle(head)
  if (word === 'من') return indefinite && i - at <= 2 && !hasArticle(lowerAt(scene, i - 1))
  if (word === 'الي' || word === 'لدي') return /^(?:ال)?(?:مبعوث|سفير|مندوب|ممثل|موفد)/u.test(head)
  if (word === 'ب') return hasArticle(next) && /^(?:وزاره|اداره|مجلس|مكتب|لجنه|مدير|رييس|قسم)$/u.test(head)
  return indefinite || i - at > 1
}

/** Whether a name of a person stands in the subject so far: what follows is no part of it. */
function isNamedPerson(scene: Scene, at: number, to: number): boolean {
  for (let i = at; i < to; i++) {
    const { start, end } = scene.tokens[i]!
    if (scene.names.touching(start, end)?.type === 'PERSON') return true
  }
  return false
}

/** "الأمين العام للأمم المتحدة", "المتحدث الإقليمي لمنظمة الصحة": a title goes on over ل. */
const isTitleJoint = (scene: Scene, i: number): boolean =>
  lowerAt(scene, i) === 'ل' &&
  hasArticle(lowerAt(scene, i - 1)) &&
  (/^(?:العام|العامه|الخاص|الخاصه|التنفيذي|التنفيذيه|الاقليمي|الاعلي|الرسمي|المساعد)$/u.test(lowerAt(scene, i - 1)) ||
    !(isOutlet(lowerAt(scene, i + 1)) || isOutlet(lowerAt(scene, i + 2))))

/** Who is told and not who tells: "لوكالة رويترز", "لمراسلة سانا", "للصحفيين". */
const isOutlet = (word: string): boolean =>
  speakers.outlets.has(word) ||
  speakers.outlets.has(speakers.plain!(word)) ||
  /^(?:فرانس|الصحفيين|الصحافيين|موفد|مندوب)/u.test(word)

const longQuotation = (scene: Scene, i: number): boolean => {
  const quotation = scene.quotations[scene.quotationAt[i]!]
  return quotation !== undefined && quotation.close - quotation.open > 5
}

/** The place after an apposition that starts behind a comma ("، فلاديمير بوتين،", "، وهي معلمة،"); -1 where none does. */
function appositionEnd(scene: Scene, at: number, to: number): number {
  if (/^(?:وهو|وهي)$/u.test(lowerAt(scene, at))) {
    for (let i = at + 1; i < to && i - at < 16; i++) {
      const word = lowerAt(scene, i)
      if (isComma(word) || word === ':') return i
      if (complementisers.has(word) || isOpen(scene, i)) return -1
    }
    return -1
  }
  if (at >= to || !startsNoun(scene, at) || isAction(lowerAt(scene, at))) return -1
  if (cueForms().get(lowerAt(scene, at))?.kind === 'participle') return -1
  for (let i = at; i < to && i - at < 8; i++) {
    const word = lowerAt(scene, i)
    if (isComma(word) || complementisers.has(word) || (isOpen(scene, i) && longQuotation(scene, i)))
      return i > at ? i : -1
    const cue = cueForms().get(word)
    if (cue?.kind === 'verb' && !cue.weak) return i > at ? i : -1
    if (endsSubject.has(word) && !isNamedPerson(scene, i, i + 1) && !(word === 'ب' && lowerAt(scene, i + 1) === 'اسم'))
      return i > at ? i : -1
  }
  return -1
}

/** Whether a subject begins with an office: "حاكم إقليم دارفور". */
export const startsTitle = (scene: Scene, i: number): boolean => {
  const word = lowerAt(scene, i)
  return isTitle(word) || (hasArticle(word) && isTitle(word.slice(2)))
}
