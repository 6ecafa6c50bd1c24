import type { ReadBlock } from '../ReadBlock.js'
import type { HeaderEvidence } from './HeaderEvidence.js'
import { stemsOf } from './stems.js'

/** How many paragraphs may say a title again, and how far below the first the second is looked for. */
const paragraphs = 2
const reach = 5

/** The share of a title's longer words that the first paragraphs below say again; `undefined` where it has too few. */
export function restatedShare(blocks: readonly ReadBlock[], title: number, body: number): number | undefined {
  const own = new Set(stemsOf(blocks[title]!).short)
  if (own.size < 3) return undefined
  const below: (readonly number[])[] = []
  for (let at = body; at < blocks.length && at < body + reach && below.length < paragraphs; at++) {
    const { kind } = blocks[at]!
    if (kind === 'body' || kind === 'item') below.push(stemsOf(blocks[at]!).short)
    else if (kind === 'header') break
  }
  let said = 0
  for (const word of own) if (below.some((words) => words.includes(word))) said++
  return said / own.size
}

/** How much of the first paragraph may name what a short title names. */
const lead = 300
/** "Treaty of Oum Hadjer" above "The Treaty of Oum Hadjer was an agreement ...". */
const isNamedBelow = (blocks: readonly ReadBlock[], title: number, body: number): boolean =>
  blocks[title]!.words >= 2 &&
  blocks[body]!.text.slice(0, lead).toLowerCase().includes(blocks[title]!.text.toLowerCase())

/** The first paragraph of news says its title again; a link to another article has nothing to do with it. */
export const restated: readonly HeaderEvidence[] = [
  {
    name: 'articles/title-restated',
    weigh: ({ title, body }, blocks) => {
      if (title === null || title >= body) return 0
      const share = restatedShare(blocks, title, body)
      if (share === undefined) return isNamedBelow(blocks, title, body) ? 1 : 0
      return share >= 0.5 ? 1 : share >= 0.3 ? 0.5 : share === 0 ? -0.5 : 0
    },
  },
]
