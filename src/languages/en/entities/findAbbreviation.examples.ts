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
    [
      'The {National Tsunami Institute of Okwari} ({Ovitsu}) and the {Okwari Workers’ Union} ({SNTO}) agreed.',
      'ORG National Tsunami Institute of Okwari',
      'ORG National Tsunami Institute of Okwari',
      'ORG Okwari Workers’ Union',
      'ORG Okwari Workers’ Union',
    ],
  ],
}
