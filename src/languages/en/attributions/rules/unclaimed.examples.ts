import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    [
      'The camp was quiet at night. {“Never again,” sang the women of the camp}.',
      'the women of the camp | sang | “Never again,”',
    ],
    [
      '{“We will not leave our land to anyone.” — Karim Odeh}',
      'Karim Odeh | — | “We will not leave our land to anyone.”',
    ],
  ],
  notFound: ['She read “War and Peace” on the train to the front.'],
}
