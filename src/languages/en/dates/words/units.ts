import type { WordRow } from '../../../../dates/DateWords.js'
import type { Unit } from '../../../../dates/Meaning.js'

const rows: readonly (readonly [unit: Unit, singular: readonly string[], plural: readonly string[], times?: number])[] =
  [
    ['second', ['second', 'sec', 'sec.'], ['seconds', 'secs']],
    ['minute', ['minute', 'min', 'min.'], ['minutes', 'mins']],
    ['hour', ['hour', 'hr', 'hr.'], ['hours', 'hrs']],
    ['day', ['day'], ['days']],
    ['week', ['week', 'wk'], ['weeks', 'wks']],
    ['week', ['fortnight'], ['fortnights'], 2],
    ['weekend', ['weekend'], ['weekends']],
    ['month', ['month'], ['months']],
    ['quarter', [], ['quarters']],
    ['year', ['year', 'yr', 'yr.'], ['years', 'yrs']],
    ['decade', ['decade'], ['decades']],
    ['century', ['century'], ['centuries']],
    ['millennium', ['millennium'], ['millennia', 'millenniums']],
  ]

/** Units of time, one and many. */
export const unitWords: readonly WordRow[] = [
  ...rows.flatMap(([unit, one, many, times]) => [
    ...one.map((word) => ({ word, senses: { unit: { unit, plural: false, times } } })),
    ...many.map((word) => ({ word, senses: { unit: { unit, plural: true, times } } })),
  ]),
  { word: 'quarter', senses: { quarterWord: true } },
  { word: 'half', senses: { halfWord: true } },
]
