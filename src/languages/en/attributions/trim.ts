import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { lowerAt } from './tokens.js'
import { words } from './words.js'

const leading = words('. , ; : ! ? ) ] … — – ― -- -')
const trailing = words('. , ; : — – ― ( [ -- -')
const joining = words('and but that while')

/** Without the marks and spaces around: no comma, stop, dash or lone quotation mark at its ends. */
export function trim(scene: Scene, first: number, last: number): TokenRange | null {
  let from = first
  let to = last
  while (from < to && leading.has(lowerAt(scene, from))) from++
  while (to > from) {
    const word = lowerAt(scene, to - 1)
    if (trailing.has(word) || (joining.has(word) && to - 1 > from)) to--
    else break
  }
  return to > from ? { first: from, last: to } : null
}
