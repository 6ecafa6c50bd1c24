import type { Examples } from '../../../text/Examples.js'

/** Currencies name no place. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [['It cost US$5 million, or 20 million Hong Kong dollars, in {Hong Kong}.', 'GPE Hong Kong']],
}
