import type { Examples } from '../../../text/Examples.js'

/** Prefixes and designations. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    ['Pro-{Iranian} groups and an ex-{CIA} officer blamed {neo-Nazis}.', 'NORP Iranian', 'ORG CIA', 'NORP neo-Nazi'],
    ['They fired {S-300s} at an {Su-35}.', 'PRODUCT S-300', 'PRODUCT Su-35'],
  ],
}
