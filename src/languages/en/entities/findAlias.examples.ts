import type { Examples } from '../../../text/Examples.js'

/** Other names of one thing. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      'Police shot {Okoro Demsas}, alias {Granpa}, and {Luis Vera}, a trader known as {Chispa}. {Granpa} fled.',
      'PERSON Okoro Demsas',
      'PERSON Okoro Demsas',
      'PERSON Luis Vera',
      'PERSON Luis Vera',
      'PERSON Okoro Demsas',
    ],
  ],
}
