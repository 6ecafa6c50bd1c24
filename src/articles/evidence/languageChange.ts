import type { HeaderEvidence } from './HeaderEvidence.js'

/** How far above the last paragraph of the article before is looked for. */
const reach = 12

/** The text above is in another language than the text below. */
export const languageChange: readonly HeaderEvidence[] = [
  {
    name: 'articles/language-change',
    weigh: ({ first, body }, blocks, { languageOf }) => {
      let before = first - 1
      while (before >= 0 && first - before < reach && blocks[before]!.kind !== 'body') before--
      const last = blocks[before]
      if (last?.kind !== 'body') return 0
      const [above, below] = [languageOf(last), languageOf(blocks[body]!)]
      return above !== below && above !== 'und' && below !== 'und' ? 2.5 : 0
    },
  },
]
