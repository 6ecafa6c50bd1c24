import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{The ministry said on Tuesday that two depots had burned}.', 'The ministry | said | two depots had burned'],
    [
      '{“We lost three men,” said Karim Odeh, a spokesman for the brigade}.',
      'Karim Odeh, a spokesman for the brigade | said | “We lost three men,”',
    ],
    ['{Two depots burned, officials said}.', 'officials | said | Two depots burned'],
    ['{The strike, officials said, hit two depots}.', 'officials | said | The strike + hit two depots'],
  ],
  notFound: ['The army hit two depots.'],
}
