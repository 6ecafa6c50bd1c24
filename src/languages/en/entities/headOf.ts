import type { Token } from '../../../text/Token.js'
import type { EntityType } from '../../../types.js'
import { Known, knownOf } from './lexicon.js'
import { headPairs, heads, numberedSites } from './words/heads.js'
import { officeOf } from './words/titles.js'

/** The type that the noun at the end, or before "of", says: "Kabul Airport", "Ministry of Defence". */
export function headOf(first: number, last: number, words: readonly Token[]): EntityType | undefined {
  if (last - first < 2) return undefined
  for (let i = first; i < last - 1; i++) {
    const small = words[i + 1]!.lower
    if (small !== 'of' && small !== 'for' && small !== 'against' && small !== 'on' && small !== 'in') continue
    if (officeOf.has(words[i]!.lower)) return undefined
    const type = heads.get(words[i]!.lower)
    if (type) return type
    if (small === 'of' || small === 'for') return 'ORG'
  }
  if (/^\d{1,5}$/u.test(words[last - 1]!.text)) return numberedHead(first, last - 1, words)
  const noun = words[last - 1]!
  const pair = headPairs.get(`${words[last - 2]!.lower} ${noun.lower}`)
  if (pair) return pair
  const type = heads.get(noun.lower)
  if (!type) return undefined
  if (type === 'ORG' || last - first > 2) return type
  const name = knownOf(words[first]!) & Known.Given && knownOf(noun) & Known.Surname
  return name ? undefined : type
}

/** The same with a number behind: "Air Base 101", "Rustavi Prison No. 5". */
function numberedHead(first: number, last: number, words: readonly Token[]): EntityType | undefined {
  const end = words[last - 1]!.text === 'No.' ? last - 1 : last
  const { lower } = words[end - 1]!
  if (!numberedSites.has(lower)) return undefined
  if (lower === 'order') return 'LAW'
  return heads.get(lower) ?? (end > first ? 'ORG' : undefined)
}
