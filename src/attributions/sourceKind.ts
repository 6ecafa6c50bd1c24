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
  let named = words.headFirst === true && name !== undefined
  let role = false
  for (let i = first; i < last; i++) {
    const { lower: printed, shape, pos } = scene.tokens[i]!
    const lower = words.plain?.(printed) ?? printed
    if (i > first && kind !== null && (lower === ',' || lower === '،')) break
    if (words.headFirst && (role || kind !== null)) break
    if (words.hidden.has(lower)) return 'anonymous'
    if (words.documents.has(lower)) kind = 'document'
    else if (words.outlets.has(lower)) kind = 'outlet'
    else if (words.groups.has(lower)) kind = 'collective'
    else if (words.roles.has(lower)) role = true
    else if (words.bodies.has(lower)) kind = 'institution'
    else if (shape & Shape.Capital && (pos === 'PROPN' || i > first)) named = true
  }
  if (
    name?.type === 'PERSON' ||
    (words.headFirst && isPerson(scene, first, last)) ||
    (role && personAlone(scene, first, last))
  )
    return 'person'
  if (kind !== null) return kind
  if (role) return isNew(scene, first, last) && (!words.headFirst || !name) ? 'anonymous' : 'person'
  if (!named) return null
  if (!name) return 'person'
  return name.type === 'NORP' ? 'collective' : 'institution'
}

/** Whether a person's name stands in the phrase: "رئيس مجلس النواب نبيه بري". */
function isPerson(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { start, end } = scene.tokens[i]!
    if (scene.names.touching(start, end)?.type === 'PERSON') return true
  }
  return false
}

function isNew(scene: Scene, first: number, last: number): boolean {
  const { isDefinite, indefinite } = scene.pack.attributions.speakers
  const lowers = scene.tokens.slice(first, last).map(({ lower }) => lower)
  return isDefinite ? !isDefinite(lowers) : indefinite.has(lowers[0]!)
}

/** Whether the phrase ends in two names or more, as after a title: "spokesman Karim Odeh". */
function personAlone(scene: Scene, first: number, last: number): boolean {
  let names = 0
  for (let i = last - 1; i >= first && scene.tokens[i]!.pos === 'PROPN'; i--) names++
  return names > 1
}
