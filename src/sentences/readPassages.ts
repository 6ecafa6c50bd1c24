import type { LanguagePack } from '../languages/LanguagePack.js'
import { blankMarkup } from './blankMarkup.js'
import type { Passage, PassageBlock } from './Passage.js'
import { readPassage } from './readPassage.js'
import type { RawSentences } from './Tokenizer.js'

interface Run {
  readonly pack: LanguagePack
  readonly blocks: PassageBlock[]
}

/**
 * The blocks of each article as passages: one for each run of blocks of one language, none for a language without a pack.
 * A language is given all of its blocks at once, as it may be quicker to cut many of them together.
 */
export function readPassages(
  text: string,
  articles: readonly (readonly PassageBlock[])[],
  packOf: (block: PassageBlock, article: number) => LanguagePack | undefined,
): Passage[][] {
  const runs = articles.map((blocks, article) => runsOf(blocks, (block) => packOf(block, article)))
  const texts = new Map<LanguagePack, string[]>()
  for (const { pack, blocks } of runs.flat()) {
    let own = texts.get(pack)
    if (!own) texts.set(pack, (own = []))
    for (const { start, end } of blocks) own.push(blankMarkup(text.slice(start, end)))
  }
  const cut = new Map<LanguagePack, Iterator<RawSentences>>()
  for (const [pack, own] of texts) cut.set(pack, pack.tokenize(own)[Symbol.iterator]())
  return runs.map((own) =>
    own.map(({ pack, blocks }) => {
      const raws = blocks.map(() => cut.get(pack)!.next().value as RawSentences)
      return readPassage(text, blocks, pack, raws)
    }),
  )
}

function runsOf(blocks: readonly PassageBlock[], packOf: (block: PassageBlock) => LanguagePack | undefined): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const pack = packOf(block)
    if (!pack) continue
    const open = runs.at(-1)
    if (open?.pack === pack) open.blocks.push(block)
    else runs.push({ pack, blocks: [block] })
  }
  return runs
}
