import type { WordRow } from '../../../../dates/DateWords.js'

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** How many, without saying it. */
const vague = [
  'several',
  'some',
  'many',
  'numerous',
  'countless',
  'multiple',
  'dozens of',
  'hundreds of',
  'thousands of',
  'scores of',
  'tens of',
  'various',
]
const few = ['a few', 'few', 'a number of', 'a handful of']

/** Cardinals, ordinals and the numbers that the words leave open. */
export const numberWords: readonly WordRow[] = [
  ...small.map((word, i) => ({ word, senses: { small: i + 1, number: { count: i + 1, digits: 0 } } })),
  ...tens.map((word, i) => ({ word, senses: { tens: 10 * (i + 2), number: { count: 10 * (i + 2), digits: 0 } } })),
  ...ordinals.map((word, i) => ({ word, senses: { ordinal: i + 1 } })),
  { word: 'thirtieth', senses: { ordinal: 30 } },
  { word: 'hundred', senses: { multiplier: 100 } },
  { word: 'thousand', senses: { multiplier: 1000 } },
  { word: 'million', senses: { multiplier: 1e6 } },
  { word: 'billion', senses: { multiplier: 1e9 } },
  { word: 'dozen', senses: { multiplier: 12 } },
  { word: 'half', senses: { fraction: 0.5 } },
  { word: '1/2', senses: { fraction: 0.5 } },
  { word: '½', senses: { fraction: 0.5 } },
  { word: '1/4', senses: { fraction: 0.25 } },
  { word: '¼', senses: { fraction: 0.25 } },
  { word: '3/4', senses: { fraction: 0.75 } },
  { word: '¾', senses: { fraction: 0.75 } },
  ...['st', 'nd', 'rd', 'th'].map((word) => ({ word, senses: { suffix: 'ordinal' } })),
  { word: 's', senses: { suffix: 'decade' } },
  ...[...vague, ...few].map((word) => ({ word, senses: { number: { count: null, digits: 0 } } })),
  { word: 'a couple of', senses: { number: { count: 2, digits: 0, mod: 'APPROX' } } },
  { word: 'a couple', senses: { number: { count: 2, digits: 0, mod: 'APPROX' } } },
  { word: 'couple of', senses: { number: { count: 2, digits: 0, mod: 'APPROX' } } },
  { word: 'couple', senses: { number: { count: 2, digits: 0, mod: 'APPROX' } } },
  { word: 'a pair of', senses: { number: { count: 2, digits: 0 } } },
  { word: 'a dozen', senses: { number: { count: 12, digits: 0 } } },
  { word: 'half a dozen', senses: { number: { count: 6, digits: 0 } } },
]
