import type { HeaderEvidence } from './HeaderEvidence.js'

/** "GOMA, March 3 (Reuters) -" before the first sentence. */
export const datelines: readonly HeaderEvidence[] = [
  {
    name: 'articles/dateline',
    weigh: ({ body, lines }, blocks) => {
      const dateline = blocks[body]!.dateline ?? lines.find((line) => line.dateline)?.dateline
      return dateline ? (dateline.strong ? 3 : 1.5) : 0
    },
  },
]
