import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{Kremlin: bridge was hit by drones}', 'Kremlin | : | bridge was hit by drones'],
    ['{Bridge hit by drones: report}', 'report | : | Bridge hit by drones'],
    ['{“We will not leave.” — Karim Odeh}', 'Karim Odeh | — | “We will not leave.”'],
  ],
  notFound: [
    'Photo: a bridge in the north',
    'Subject: the talks have failed again',
    'NAIROBI: Police fired on a crowd that had gathered at the gate of the ministry.',
  ],
}
