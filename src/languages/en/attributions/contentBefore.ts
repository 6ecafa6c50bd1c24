import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { firstOf, isClose, lowerAt } from './tokens.js'
import { trim } from './trim.js'

/** The content that ends before `end`: the quotation that closes there, or the sentence up to there. */
export function contentBefore(scene: Scene, end: number): TokenRange | null {
  let last = end
  while (last > 0 && /^(?:[,—–]|--)$/u.test(lowerAt(scene, last - 1))) last--
  if (last === 0) return null
  if (isClose(scene, last - 1)) {
    const { open } = quotationAround(scene, last - 1)!
    const sentence = scene.sentences[scene.tokens[open]!.sentence]!.first
    const first = open > sentence ? firstOf(scene, open - 1) : open
    return { first: open > first && !isLeadIn(scene, first, open) ? first : open, last }
  }
  return trim(scene, firstOf(scene, end - 1), last)
}

/** Whether what stands before a quotation is no part of what is said: nothing, or a finished clause of its own. */
function isLeadIn(scene: Scene, first: number, open: number): boolean {
  return /^[:.!?—–]$/u.test(lowerAt(scene, open - 1)) || first >= open
}
