import type { Examples } from '../../../text/Examples.js'

/** Abbreviations in brackets. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      'The {National Front of Okwari} ({NFO}) denied it. {NFO} leaders left.',
      'ORG National Front of Okwari',
      'ORG National Front of Okwari',
      'ORG National Front of Okwari',
    ],
  ],
}
