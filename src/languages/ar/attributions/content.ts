import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { cueForms, cueTable } from './cueTable.js'
import { isClose, isComma, isOpen, isStop, lastOf, lowerAt } from './tokens.js'
import { acts, isAction, closers, complementisers, joints, notBefore, speechActs } from './words.js'

/** No content outside quotation marks is longer, in tokens. */
const longest = 220

/** Where what is said begins behind a cue, and whether أنّ, a colon or a quotation mark shows it. */
export interface ContentStart {
  /** The place of the first token that is no part of the content any more before it. */
  readonly before: number
  readonly start: number
}

/** How far behind its verb what is said may begin, in tokens, with a subject and settings between. */
const farthest = 45

/** Whether أنّ at `i` opens what is said, and does not belong to "بعد أن" or "يمكن أن". */
export const isComplementiser = (scene: Scene, i: number): boolean =>
  complementisers.has(lowerAt(scene, i)) &&
  !/^(?:ما|كيف|لماذا)$/u.test(lowerAt(scene, i)) &&
  !notBefore.has(lowerAt(scene, i - 1)) &&
  !isInName(scene, i)

/** "سي إن إن" */
function isInName(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  const name = scene.names.touching(token.start, token.end)
  return name !== undefined && name.end - name.start > token.end - token.start
}

/** "قيادي في “غرفة العمليات”", "صحيفة “الأخبار”": what stands in the marks is whose man or which body it is. */
const namesBody = (scene: Scene, open: number): boolean => {
  const before = lowerAt(scene, open - 1)
  return before !== ':' && !isComma(before) && cueForms().get(before)?.kind !== 'verb'
}

/** Looks behind a verb for أنّ, a colon or a quotation; stops at the next cue. */
export function findContent(scene: Scene, from: number, to: number, near: number = farthest): ContentStart | null {
  for (let i = from; i < to && i - from < near; i++) {
    const word = lowerAt(scene, i)
    if (isComplementiser(scene, i)) {
      const before = joints.has(lowerAt(scene, i - 1)) && i - 1 >= from ? i - 1 : i
      return { before, start: i + 1 }
    }
    if (word === ':' && i + 1 < to) return { before: i, start: i + 1 }
    if (word === ':' && i + 1 >= to)
      return i + 1 < scene.tokens.length && isOpen(scene, i + 1) ? { before: i, start: i + 1 } : null
    if (isOpen(scene, i)) {
      const { close } = quotationAround(scene, i)!
      if (close - i > 4 || isComplementiser(scene, i + 1)) {
        const isName = close - i < 8 && (i === from || namesBody(scene, i))
        const named = isName ? findContent(scene, close + 1, to, i === from ? 3 : 14) : null
        return named ?? { before: i, start: i }
      }
      i = close
      continue
    }
    if (isStop(word)) return null
    const cue = cueForms().get(word)
    if (
      i > from &&
      cue &&
      !cue.weak &&
      (cue.kind === 'verb' || cue.kind === 'participle') &&
      !/^(?:قايلا|قايله|قايلين)$/u.test(word)
    ) {
      const relative = /^(?:الذي|التي|الذين)$/u.test(lowerAt(scene, i - 1))
      if (!relative) return null
    }
  }
  return null
}

/** The content from `start`: a quotation alone, or up to where its clause ends. */
export function contentFrom(scene: Scene, start: number): TokenRange | null {
  if (start >= scene.tokens.length) return null
  const to = Math.min(lastOf(scene, start), start + longest)
  if (isOpen(scene, start)) {
    const { close } = quotationAround(scene, start)!
    const next = lowerAt(scene, close + 1)
    if (close + 1 >= to || isComma(next) || isStop(next) || next === 'و' || next === ')')
      return { first: start, last: close + 1 }
  }
  let end = to
  for (let i = start; i < to; i++) {
    if (isOpen(scene, i)) {
      const { close } = quotationAround(scene, i)!
      if (close >= to) return { first: start, last: close + 1 }
      i = close
      continue
    }
    if (i > start && isBoundary(scene, i, to)) {
      end = i
      break
    }
  }
  return trim(scene, start, end)
}

/** Whether the content is over before the token: ", مشيرا إلى", ", بحسب", "وأضاف أن". */
function isBoundary(scene: Scene, i: number, to: number): boolean {
  const word = lowerAt(scene, i)
  if (isComma(word)) {
    const next = lowerAt(scene, i + 1)
    if (closers.has(next) || speechActs.has(next)) return true
    // "، فيما رفض المستشار التعليق", "، وهو ما تنفيه كيغالي"
    if (contrasts.has(next) && (acts.has(lowerAt(scene, i + 2)) || isStrongVerb(lowerAt(scene, i + 2)))) return true
    // "، من دون الإشارة إلى خسائر": what the writer misses
    if (isLack(scene, next === 'من' ? i + 2 : i + 1)) return true
    if (/^(?:وهو|وهي)$/u.test(next) && /^(?:ما|الامر)$/u.test(lowerAt(scene, i + 2))) return true
    // "، غير أنه حذر من أن", "، لكنها نفت"
    const turn = /^(?:غير|الا)$/u.test(next) && /^ان(?:ه|ها|هم)?$/u.test(lowerAt(scene, i + 2)) ? i + 3 : i + 2
    if ((turn === i + 3 || /^و?لكن(?:ه|ها|هم)?$/u.test(next)) && isStrongVerb(lowerAt(scene, turn))) return true
    if (next === 'و' && cueForms().get(lowerAt(scene, i + 2))?.lemma === 'قدر') return true
    if (next === 'و' && speaksNext(scene, i + 2, to)) return true
    const cue = cueForms().get(next)
    if (cue?.kind === 'participle')
      return (cue.object && actsAt(scene, i + 2)) || findContent(scene, i + 2, to, 4) !== null
    return false
  }
  if (closers.has(word) && cueTable().at(scene.tokens, i)) return i - 1 > 0 && !isComma(lowerAt(scene, i - 1))
  if (word !== 'و') return false
  const cue = cueForms().get(lowerAt(scene, i + 1))
  if (cue?.kind !== 'verb' || (cue.tense !== 'past' && !isComma(lowerAt(scene, i - 1)))) return false
  if (cue.object && isComma(lowerAt(scene, i - 1)) && actsAt(scene, i + 2)) return true
  return findContent(scene, i + 2, to, cue.weak ? 4 : 12) !== null
}

/** "إصابة جنود", "إلى إصابة جنود" */
const actsAt = (scene: Scene, i: number): boolean =>
  isAction(lowerAt(scene, i)) || (joints.has(lowerAt(scene, i)) && isAction(lowerAt(scene, i + 1)))

const isLack = (scene: Scene, i: number): boolean =>
  /^(?:دون|بدون)$/u.test(lowerAt(scene, i)) &&
  /^(?:ان|الاشاره|ذكر|تحديد|تقديم|توضيح|اعطاء|الكشف|الافصاح|مزيد|تفاصيل)$/u.test(lowerAt(scene, i + 1)) &&
  (lowerAt(scene, i + 1) !== 'ان' || /^(?:ي|ت)(?:حدد|ذكر|وضح|قدم|شر|شير|كشف|سم|عط)/u.test(lowerAt(scene, i + 2)))
const contrasts = new Set(['فيما', 'بينما'])
const isStrongVerb = (word: string): boolean => {
  const cue = cueForms().get(word)
  return cue?.kind === 'verb' && !cue.weak
}

/** "، والإعلام الإسرائيلي يقر بإصابات": another speaks next. */
function speaksNext(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 5); i++) {
    const cue = cueForms().get(lowerAt(scene, i))
    if (cue?.kind === 'verb' && !cue.weak && cue.tense === 'present')
      return /^ال/u.test(lowerAt(scene, at)) && lowerAt(scene, i - 1) !== 'و'
    if (isComma(lowerAt(scene, i)) || isStop(lowerAt(scene, i))) return false
  }
  return false
}

/** Without the marks around. */
export function trim(scene: Scene, first: number, last: number): TokenRange | null {
  let from = first
  let to = last
  while (from < to && /^(?:[،,.;؛:!?؟…)\]–—-]|\.{2,3})$/u.test(lowerAt(scene, from))) from++
  while (to > from && /^(?:[،,.;؛:–—(و-]|\.{2,3})$/u.test(lowerAt(scene, to - 1))) to--
  return to > from ? { first: from, last: to } : null
}

/** The quotation that ends right before `i`, a comma between them or not. */
export function quotationBefore(scene: Scene, i: number): TokenRange | null {
  let at = i - 1
  while (at > 0 && (isComma(lowerAt(scene, at)) || lowerAt(scene, at) === 'و' || /^[–—-]$/u.test(lowerAt(scene, at))))
    at--
  if (!isClose(scene, at)) return null
  const { open, close } = quotationAround(scene, at)!
  return close - open > 3 ? { first: open, last: close + 1 } : null
}
