import type { LanguagePack } from '../languages/LanguagePack.js'
import type { Passage, PassageBlock } from './Passage.js'
import { readPassage } from './readPassage.js'

/** The blocks of an article as passages: one for each run of blocks of one language, none for a language without a pack. */
export function readPassages(
  text: string,
  blocks: readonly PassageBlock[],
  packOf: (block: PassageBlock) => LanguagePack | undefined,
): Passage[] {
  const runs: { pack: LanguagePack; blocks: PassageBlock[] }[] = []
  for (const block of blocks) {
    const pack = packOf(block)
    if (!pack) continue
    const open = runs.at(-1)
    if (open?.pack === pack) open.blocks.push(block)
    else runs.push({ pack, blocks: [block] })
  }
  return runs.map((run) => readPassage(text, run.blocks, run.pack))
}
