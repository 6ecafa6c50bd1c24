import type { NumeralWord } from '../../../quantities/QuantityWords.js'
import { gluedCurrencies } from './money.js'

const words = (text: string) => text.split(' ')

/** "scores were killed", "scores feared dead", but not "test scores" */
const fates = new Set(
  words('were have dead killed wounded injured hurt missing arrested detained feared displaced more others'),
)

const rows: [string, NumeralWord][] = [
  ...words('one two three four five six seven eight nine').map((word, i): [string, NumeralWord] => [
    word,
    { role: 'digit', value: i + 1 },
  ]),
  ...words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map(
    (word, i): [string, NumeralWord] => [word, { role: 'teen', value: i + 10 }],
  ),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, NumeralWord] => [
    word,
    { role: 'ten', value: (i + 2) * 10 },
  ]),
  ['fourty', { role: 'ten', value: 40 }],
  ...words('two three four five six seven eight nine ten').map((word, i): [string, NumeralWord] => [
    `${word}fold`,
    { role: 'fold', value: i + 2 },
  ]),
  ['hundredfold', { role: 'fold', value: 100 }],
  ['hundred', { role: 'scale', value: 100 }],
  ['thousand', { role: 'scale', value: 1e3 }],
  ['million', { role: 'scale', value: 1e6 }],
  ['billion', { role: 'scale', value: 1e9 }],
  ['trillion', { role: 'scale', value: 1e12 }],
  ['lakh', { role: 'scale', value: 1e5 }],
  ['lac', { role: 'scale', value: 1e5 }],
  ['crore', { role: 'scale', value: 1e7 }],
  ['dozen', { role: 'scale', value: 12 }],
  ['bn', { role: 'scale', value: 1e9 }],
  ['mn', { role: 'scale', value: 1e6 }],
  ['mln', { role: 'scale', value: 1e6 }],
  ['bln', { role: 'scale', value: 1e9 }],
  ['trn', { role: 'scale', value: 1e12 }],
  ['tn', { role: 'scale', value: 1e12 }],
  ['m.', { role: 'short-scale', value: 1e6 }],
  ['b.', { role: 'short-scale', value: 1e9 }],
  ['bn.', { role: 'scale', value: 1e9 }],
  ['mil', { role: 'short-scale', value: 1e6 }],
  ['m', { role: 'short-scale', value: 1e6 }],
  ['b', { role: 'short-scale', value: 1e9 }],
  ['k', { role: 'short-scale', value: 1e3 }],
  // The floor of a vague number is two of its scale: "hundreds" are at least 200.
  ['tens', { role: 'vague', value: 20, scale: 10, needsOf: true }],
  ['dozens', { role: 'vague', value: 24, scale: 12 }],
  ['scores', { role: 'vague', value: 40, scale: 20, needsOf: true, before: fates }],
  ['hundreds', { role: 'vague', value: 200, scale: 1e2 }],
  ['thousands', { role: 'vague', value: 2e3, scale: 1e3 }],
  ['millions', { role: 'vague', value: 2e6, scale: 1e6 }],
  ['billions', { role: 'vague', value: 2e9, scale: 1e9 }],
  ['trillions', { role: 'vague', value: 2e12, scale: 1e12 }],
  ['lakhs', { role: 'vague', value: 2e5, scale: 1e5 }],
  ['crores', { role: 'vague', value: 2e7, scale: 1e7 }],
  ['several', { role: 'loose', value: 3, modifier: 'at_least' }],
  ['few', { role: 'loose', value: 3, modifier: 'approximate' }],
  ['handful', { role: 'portion', value: 5, modifier: 'approximate' }],
  ['couple', { role: 'portion', value: 2, modifier: 'approximate' }],
  ['trio', { role: 'portion', value: 3, modifier: 'exact' }],
  ['pair', { role: 'portion', value: 2, modifier: 'exact' }],
  ['half', { role: 'fraction', value: 1 / 2, alone: true }],
  ...(
    [
      ['third', 3],
      ['quarter', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
    ] as const
  ).flatMap(([word, parts]): [string, NumeralWord][] => [
    [word, { role: 'fraction', value: 1 / parts }],
    [`${word}s`, { role: 'fraction', value: 1 / parts }],
  ]),
  ['once', { role: 'times', value: 1 }],
  ['twice', { role: 'times', value: 2 }],
  ['thrice', { role: 'times', value: 3 }],
  ['no', { role: 'none', value: 0 }],
  ['zero', { role: 'zero', value: 0 }],
  ['nil', { role: 'zero', value: 0 }],
  ['a', { role: 'article' }],
  ['an', { role: 'article' }],
  ['and', { role: 'and' }],
  ['of', { role: 'of' }],
  ...gluedCurrencies.map(([sign, unit]): [string, NumeralWord] => [
    sign,
    { role: 'currency', unit, sure: sign.length > 1 },
  ]),
]

/** The words of English numerals and the part that each plays. */
export const numerals: ReadonlyMap<string, NumeralWord> = new Map(rows)
