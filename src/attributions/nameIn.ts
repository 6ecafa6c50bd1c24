import { Shape } from '../text/Token.js'
import type { TokenRange } from './Draft.js'
import type { NamedSpan } from './NamedSpan.js'
import type { Scene } from './Scene.js'

/** The name that a source is, or ends in; a person's before any other. */
export function nameIn(scene: Scene, { first, last }: TokenRange): NamedSpan | undefined {
  const end = scene.tokens[last - 1]!.end
  let at = scene.tokens[first]!.start
  let best: NamedSpan | undefined
  for (let n = 0; n < 6; n++) {
    const name = scene.names.touching(at, end)
    if (!name) break
    if (name.type === 'PERSON') return name
    if (name.type === 'ORG' && best?.type !== 'ORG') best = name
    else if (name.type === 'GPE' && name.start <= scene.tokens[last - 1]!.start && name.end >= end) best ??= name
    at = name.end
  }
  return best
}

/** Whether a phrase holds a name, known or not. */
export function isNamed(scene: Scene, { first, last }: TokenRange): boolean {
  if (scene.tokens[first]!.pos === 'PROPN') return true
  for (let i = first + 1; i < last; i++) if (scene.tokens[i]!.shape & Shape.Capital) return true
  return false
}
