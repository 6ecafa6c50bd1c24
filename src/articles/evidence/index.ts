import type { Header, ReadBlock } from '../ReadBlock.js'
import { above } from './above.js'
import { blankLines } from './blankLines.js'
import { datelines } from './datelines.js'
import type { HeaderContext, HeaderEvidence, HeaderShape } from './HeaderEvidence.js'
import { headerLines } from './headerLines.js'
import { languageChange } from './languageChange.js'
import { newNames } from './newNames.js'
import { spoiled } from './spoiled.js'
import { titles } from './titles.js'

/** All kinds of evidence. Their weights add up; the order does not matter. */
export const kinds: readonly HeaderEvidence[] = [
  ...titles,
  ...headerLines,
  ...datelines,
  ...blankLines,
  ...above,
  ...languageChange,
  ...newNames,
  ...spoiled,
]

/** A header with what speaks for and against it. */
export function weighHeader(shape: HeaderShape, blocks: readonly ReadBlock[], context: HeaderContext): Header {
  const evidence = []
  let score = 0
  for (const { name, weigh } of kinds) {
    const weight = weigh(shape, blocks, context)
    if (weight === 0) continue
    evidence.push({ rule: name, weight })
    score += weight
  }
  return { ...shape, evidence, score }
}
