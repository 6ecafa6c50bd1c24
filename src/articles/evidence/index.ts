import type { Evidence } from '../../types.js'
import type { Header, ReadBlock } from '../ReadBlock.js'
import { above } from './above.js'
import { blankLines } from './blankLines.js'
import { datelines } from './datelines.js'
import type { HeaderContext, HeaderEvidence, HeaderShape } from './HeaderEvidence.js'
import { headerLines } from './headerLines.js'
import { languageChange } from './languageChange.js'
import { newWords } from './newWords.js'
import { restated } from './restated.js'
import { spoiled } from './spoiled.js'
import { titles } from './titles.js'

/** The kinds of evidence. Their weights add up; the order does not matter. */
const cheap: readonly HeaderEvidence[] = [...titles, ...headerLines, ...datelines, ...blankLines, ...above, ...spoiled]

/** What asks for a look into the paragraphs around, and as much as this and all below may say: only weighed where it may turn the scale. */
const costly = [
  { evidence: languageChange, most: 5 },
  { evidence: restated, most: 2.5 },
  { evidence: newWords, most: 1.5 },
]

/** A header with what speaks for and against it; below `enough` no article begins with it. */
export function weighHeader(
  shape: HeaderShape,
  blocks: readonly ReadBlock[],
  context: HeaderContext,
  enough: number,
): Header {
  const evidence: Evidence[] = []
  let score = 0
  const add = (kinds: readonly HeaderEvidence[]) => {
    for (const { name, weigh } of kinds) {
      const weight = weigh(shape, blocks, context)
      if (weight === 0) continue
      evidence.push({ rule: name, weight })
      score += weight
    }
  }
  add(cheap)
  for (const { evidence: kinds, most } of costly) if (score + most >= enough) add(kinds)
  const { first, title, body, extras, names, lines } = shape
  return { first, title, body, extras, names, lines, evidence, score }
}
