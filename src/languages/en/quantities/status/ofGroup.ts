import type { Draft } from '../../../../quantities/Draft.js'
import type { Token } from '../../../../text/Token.js'
import type { Status } from '../../../../types.js'
import { statusWordAt } from './clause.js'

const joints = /^(?:includ(?:e|es|ed|ing)|is|are|was|were|[-:–—])$/u
const openings = /^(?:the|those|these|all)$/u
/** "Among the | 13 | dead" */
const counted = (token: Token | undefined) => token?.pos === 'NUM'
/** In tokens: "Among those wounded in the second raid were". */
const reach = 9

/** "Among the dead were five children", "Those killed included nine members of one family": a group that came to it, named before. */
export function ofGroup(tokens: readonly Token[], { first, from }: Draft): Status | null {
  const verb = first - 1
  if (verb <= from || !joints.test(tokens[verb]!.lower)) return null
  const joins = /^includ/u.test(tokens[verb]!.lower)
  for (let i = verb - 1; i >= from && i > verb - reach; i--) {
    const { lower, pos } = tokens[i]!
    if (lower === ',' || lower === ';') return null
    if (lower === 'toll') return joins ? 'killed' : null
    const word = statusWordAt(tokens[i]!, null)
    if (word && (word.participle || word.frame === 'state')) {
      const opening = tokens[i - 1]
      const people =
        opening && (counted(opening) || /^(?:people|persons|victims)$/u.test(opening.lower)) ? tokens[i - 2] : opening
      if (!people || !openings.test(people.lower) || i - 1 < from) return null
      // "Those killed were three children"
      if (i + 1 === verb && /^were$/u.test(tokens[verb]!.lower) && opening === people) return word.status
      return joins || tokens[i - (people === opening ? 2 : 3)]?.lower === 'among' ? word.status : null
    }
    if (pos === 'VERB') return null
  }
  return null
}
