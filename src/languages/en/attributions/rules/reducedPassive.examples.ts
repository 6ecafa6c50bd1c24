import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [['The raid, {a crime denied by the army}, is part of the war.', 'the army | denied | a crime']],
  notFound: ['Beijing responded by closing the road.'],
}
