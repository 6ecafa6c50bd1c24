import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    [
      '{The agency quoted {the envoy as saying the road was closed}}.',
      'The agency | quoted | the envoy as saying the road was closed',
      'the envoy | as saying | the road was closed',
    ],
    [
      '{The envoy was quoted as saying that the road was closed}.',
      'The envoy | was quoted as saying | the road was closed',
    ],
  ],
}
