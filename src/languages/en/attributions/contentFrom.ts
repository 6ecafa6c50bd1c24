import type { TokenRange } from '../../../attributions/Draft.js'
import { quotationAround, type Scene } from '../../../attributions/Scene.js'
import { isBoundary, type ContentLimits } from './boundary.js'
import { isFinite } from './clause.js'
import { isOpen, lastOf } from './tokens.js'
import { trim } from './trim.js'

/** No content outside quotation marks is longer. */
const longest = 220

/** The content that starts at `start`: up to where its clause ends, or its quotation. `null` where nothing stands there. */
export function contentFrom(scene: Scene, start: number, limits: ContentLimits = {}): TokenRange | null {
  const to = Math.min(lastOf(scene, start), start + longest)
  let end = start
  let complete = limits.object === true
  for (let i = start; i < to; i++) {
    end = i + 1
    if (isOpen(scene, i)) {
      const { close } = quotationAround(scene, i)!
      if (close >= to) return trim(scene, start, close + 1)
      i = close
      end = i + 1
      complete = true
      continue
    }
    complete ||= isFinite(scene, i)
    if (i > start && isBoundary(scene, i, to, limits, complete)) {
      end = i
      break
    }
  }
  return trim(scene, start, end)
}
