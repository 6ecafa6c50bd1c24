import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { contentFrom } from './contentFrom.js'
import { isOpen, lastOf, lowerAt } from './tokens.js'

/** What goes on after the source and cue stood in the middle: “..., he said, “...” */
export function resumed(scene: Scene, after: number, quoted: boolean): TokenRange[] {
  let i = after
  const comma = /^(?:[,—–]|--)$/u.test(lowerAt(scene, i))
  if (/^(?:[.,;—–]|--)$/u.test(lowerAt(scene, i))) i++
  if (quoted) {
    const conjunction = /^(?:and|but)$/u.test(lowerAt(scene, i))
    for (let j = i; conjunction && j - i < 10 && j < lastOf(scene, after); j++)
      if (isOpen(scene, j)) return [{ first: i, last: quotationAround(scene, j)!.close + 1 }]
    if (!isOpen(scene, i)) return []
    const { close } = quotationAround(scene, i)!
    const unfinished = lowerAt(scene, close - 1) === ',' && close + 1 < lastOf(scene, close + 1)
    return unfinished ? [] : [{ first: i, last: close + 1 }]
  }
  if (!comma || i >= lastOf(scene, after)) return []
  if (/^(?:who|which|whose|while|whereas|as|although|though|and|but|so|in|on|at|during)$/u.test(lowerAt(scene, i)))
    return []
  if (/ing$/u.test(lowerAt(scene, i)) && lowerAt(scene, i) !== 'including') return []
  const rest = contentFrom(scene, i)
  return rest ? [rest] : []
}
