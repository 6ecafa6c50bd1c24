import type { Examples } from '../../../text/Examples.js'

/** What the rest of the article says. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      'Colonel {Amina Okoro} spoke in {Lagos}. {Okoro} denied it.',
      'PERSON Amina Okoro',
      'GPE Lagos',
      'PERSON Amina Okoro',
    ],
  ],
}
