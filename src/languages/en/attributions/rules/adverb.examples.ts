import type { Examples } from '../../../../text/Examples.js'

/** After each text: source | cue | content. */
export const examples: Examples = {
  found: [
    ['{The convoy was allegedly hit by a drone}.', '- | allegedly | The convoy was + hit by a drone'],
    ['{Reportedly, four ships have left the port}.', '- | Reportedly | four ships have left the port'],
  ],
  notFound: ['The allegation is old.'],
}
