import type { Thing } from '../../../entities/EntityWords.js'
import type { Passage } from '../../../sentences/Passage.js'
import { isDoubtful } from './doubtful.js'
import type { NameRead } from './Reader.js'

/** Places of one word that an article has named as such, by their folded word. */
export type Places = ReadonlyMap<string, { readonly thing: Thing | null }>

/** "مدينة كيدال", "في مالي": the article's places whose word alone does not tell. */
export function rememberPlaces(read: readonly { passage: Passage; names: readonly NameRead[] }[]): Places {
  const places = new Map<string, { thing: Thing | null }>()
  for (const { passage, names } of read) {
    for (const { first, last, type, thing, rule } of names) {
      if (type !== 'GPE' || last !== first + 1) continue
      const { lower } = passage.tokens[first]!
      if (lower.length > 2 && (rule === 'entities/place-noun' || isDoubtful(lower))) places.set(lower, { thing })
    }
  }
  return places
}

/** These places again where no noun says so: "فروا من كيدال", "وتشهد مالي". */
export function placesAgain({ tokens }: Passage, names: readonly NameRead[], places: Places): NameRead[] {
  if (places.size === 0) return []
  const taken = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)))
  const found: NameRead[] = []
  tokens.forEach(({ lower, pos, sentence }, i) => {
    const place = pos === 'X' && !taken.has(i) ? places.get(lower) : undefined
    if (!place) return
    const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1]! : undefined
    // "دعم مالي": the adjective of a noun; a verb in the present, و or nothing stands before the country.
    if (isDoubtful(lower) && before && before.pos === 'X' && !/^[يت]/u.test(before.lower)) return
    found.push({ first: i, last: i + 1, type: 'GPE', thing: place.thing, rule: 'entities/place-again' })
  })
  return found
}
