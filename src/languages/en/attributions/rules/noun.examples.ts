import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    [
      '{Moscow has issued warnings that the bridge may be hit}.',
      'Moscow | has issued warnings | the bridge may be hit',
    ],
  ],
  notFound: ['The claim was old.'],
}
