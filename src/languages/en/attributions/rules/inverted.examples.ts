import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    [
      '{“We lost three men,” said Karim Odeh, a spokesman for the brigade}.',
      'Karim Odeh, a spokesman for the brigade | said | “We lost three men,”',
    ],
    ['{The bridge was hit, said two officials}.', 'two officials | said | The bridge was hit'],
    ['{Said the governor: “We have not seen the report.”}', 'the governor | Said | “We have not seen the report.”'],
    ['{“It is a lie”, said the governor}, who has led the region since May.', 'the governor | said | “It is a lie”'],
  ],
  notFound: ['The film, which shows a road, was old.'],
}
