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
    // The world knows MSF as another body, which this article does not name.
    [
      'The {Mountain Security Front} lost two men. {MSF} fighters fled.',
      'ORG Mountain Security Front',
      'ORG Mountain Security Front',
    ],
    ['The clinic of {MSF} in {Goma} is full.', 'ORG Doctors Without Borders', 'GPE Goma'],
    // A surname that is a place elsewhere; of two who share one the one named last.
    [
      '{Tala Lagos} and {Omar Demsas} met. {Lagos} said no.',
      'PERSON Tala Lagos',
      'PERSON Omar Demsas',
      'PERSON Tala Lagos',
    ],
    [
      '{Jamal Demsas} arrived. Later {Nasir Demsas} came. {Demsas} was hurt.',
      'PERSON Jamal Demsas',
      'PERSON Nasir Demsas',
      'PERSON Nasir Demsas',
    ],
  ],
}
