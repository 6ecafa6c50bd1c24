import type { Examples } from '../../../text/Examples.js'

/** Nouns in lower case that belong to the name. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    [
      'Drones hit the {Qayyarah military base} and the {Bashiqa border crossing}.',
      'FAC Qayyarah military base',
      'FAC Bashiqa border crossing',
    ],
    ['The {Syrian oil ministry} accused the {Turkish army}.', 'ORG Syrian oil ministry', 'ORG Turkish army'],
    ['A {US} base near the {Conoco gas field} burned.', 'GPE United States', 'LOC Conoco gas field'],
  ],
  notFound: ['The army left the military base.'],
}
