import type { HeaderEvidence } from './HeaderEvidence.js'

/** More blank lines than usual. */
export const blankLines: readonly HeaderEvidence[] = [
  {
    name: 'articles/blank-lines-above',
    weigh: ({ first }, blocks) => {
      const { blankBefore, usualBlank } = blocks[first]!
      const more = first === 0 ? 0 : blankBefore - Math.max(usualBlank, 0)
      return more <= 0 ? 0 : more === 1 ? 1 : more === 2 ? 1.75 : 2.5
    },
  },
  {
    name: 'articles/blank-lines-below',
    weigh: ({ title, body }, blocks) => {
      if (title === null || title >= body) return 0
      const { blankBefore, usualBlank } = blocks[title + 1]!
      return blankBefore > usualBlank && usualBlank > 0 ? 1.5 : 0
    },
  },
]
