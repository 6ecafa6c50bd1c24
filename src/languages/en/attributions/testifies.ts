import type { TokenRange } from '../../../attributions/Draft.js'
import type { Scene } from '../../../attributions/Scene.js'
import { lowerAt } from './tokens.js'
import { evidence } from './words.js'

/** Whether a source is one that shows things: a poll, a report, documents. */
export function testifies(scene: Scene, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) {
    const word = lowerAt(scene, i)
    if (evidence.has(word)) return true
    if (word === ',' || i - first > 9) return false
  }
  return false
}
