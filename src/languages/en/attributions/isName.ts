import type { Quotation } from '../../../attributions/Quotation.js'
import type { Scene } from '../../../attributions/Scene.js'
import { Shape } from '../../../text/Token.js'

/** Whether a quotation is the name of a work: “Face the Nation,” */
export function isName(scene: Scene, { open, close }: Quotation): boolean {
  if (close - open > 8) return false
  let capitals = 0
  for (let i = open + 1; i < close; i++) {
    const { text, shape } = scene.tokens[i]!
    if (!(shape & Shape.Letter)) continue
    if (shape & Shape.Capital) capitals++
    else if (text.length > 3) return false
  }
  return capitals > 1
}
