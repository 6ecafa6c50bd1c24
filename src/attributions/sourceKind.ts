import type { SourceKind } from '../types.js'
import { Shape } from '../text/Token.js'
import type { TokenRange } from './Draft.js'
import type { Scene } from './Scene.js'

/** What kind of source a phrase names: "a US officer" is anonymous, "the statement" a document, "SANA" an outlet. */
export function sourceKind(scene: Scene, { first, last }: TokenRange): SourceKind | null {
  const words = scene.pack.attributions.speakers
  const pronoun = last - first === 1 ? words.pronouns.get(scene.tokens[first]!.lower) : undefined
  if (pronoun) return pronoun === 'he' || pronoun === 'she' ? 'person' : pronoun === 'they' ? 'collective' : null
  const name = scene.names.touching(scene.tokens[first]!.start, scene.tokens[last - 1]!.end)
  let kind: SourceKind | null = null
  let named = false
  let role = false
  for (let i = first; i < last; i++) {
    const { lower, shape, pos } = scene.tokens[i]!
    if (lower === ',' && i > first && kind !== null) break
    if (words.hidden.has(lower)) return 'anonymous'
    if (words.documents.has(lower)) kind = 'document'
    else if (words.outlets.has(lower)) kind = 'outlet'
    else if (words.groups.has(lower)) kind = 'collective'
    else if (words.roles.has(lower)) role = true
    else if (words.bodies.has(lower)) kind = 'institution'
    else if (shape & Shape.Capital && (pos === 'PROPN' || i > first)) named = true
  }
  if (name?.type === 'PERSON' || (role && personAlone(scene, first, last))) return 'person'
  if (kind !== null) return kind
  if (role) return words.indefinite.has(scene.tokens[first]!.lower) ? 'anonymous' : 'person'
  if (!named) return null
  if (!name) return 'person'
  return name.type === 'NORP' ? 'collective' : 'institution'
}

/** Whether the phrase ends in two names or more, as after a title: "spokesman Karim Odeh". */
function personAlone(scene: Scene, first: number, last: number): boolean {
  let names = 0
  for (let i = last - 1; i >= first && scene.tokens[i]!.pos === 'PROPN'; i--) names++
  return names > 1
}
