import type { Examples } from '../../../text/Examples.js'

/** Laws that a number names. Each meaning is the type and the canonical name. */
export const examples: Examples = {
  found: [
    ['{Regulation 2021/821} and {Decree 66} were cited.', 'LAW Regulation 2021/821', 'LAW Decree 66'],
    ['The owners lost their land under {Law No. 10}.', 'LAW Law No. 10'],
    ['The council adopted {resolution 2140}.', 'LAW resolution 2140'],
  ],
  notFound: ['A court applied the law 40 times, and 12 decrees followed.'],
}
