import type { Scene } from '../../../attributions/Scene.js'
import { isComma, lowerAt } from './tokens.js'
import { complementisers } from './words.js'

/** "طلب عدم الكشف عن هويته", "تحدثت إلى “الشرق الأوسط”": why a source has no name, or to whom it spoke. */
export function hidesName(scene: Scene, i: number, to: number): boolean {
  const at = isComma(lowerAt(scene, i)) ? i + 1 : i
  if (at >= to) return false
  if (/^(?:طلب|طلبت|طلبوا|فضل|فضلت|اشترط|اشترطت|رفض|رفضت|رفضوا)$/u.test(lowerAt(scene, at)))
    return /^(?:عدم|الكشف|ذكر|حجب|الافصاح)$/u.test(lowerAt(scene, at + 1))
  return (
    at === i && /^(?:تحدث|تحدثت|تحدثوا)$/u.test(lowerAt(scene, at)) && /^(?:الي|ل|مع)$/u.test(lowerAt(scene, at + 1))
  )
}

/** The place after such a clause. */
export function hiddenEnd(scene: Scene, from: number, to: number): number {
  let i = from + 2
  while (i < to && i - from < 12) {
    const word = lowerAt(scene, i)
    if (isComma(word) || word === ':' || word === '.' || isComplementiserWord(scene, i)) break
    i++
  }
  return i
}

/** أنّ and its like, where they are no part of a name: "سي إن إن". */
export function isComplementiserWord(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]!
  if (!complementisers.has(token.lower)) return false
  const name = scene.names.touching(token.start, token.end)
  return name === undefined || name.end - name.start <= token.end - token.start
}
