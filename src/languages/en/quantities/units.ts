import type { UnitWord } from '../../../quantities/QuantityWords.js'
import type { QuantityKind } from '../../../types.js'

/** Code, kind and the names of each unit; a name's plural in -s is understood. */
const measures: readonly (readonly [unit: string | null, kind: QuantityKind, ...names: string[]])[] = [
  ['mm', 'length', 'millimeter', 'millimetre', 'mm'],
  ['cm', 'length', 'centimeter', 'centimetre', 'cm'],
  ['m', 'length', 'meter', 'metre', 'm', 'm.'],
  ['km', 'length', 'kilometer', 'kilometre', 'km', 'kms', 'km.', 'klick'],
  ['in', 'length', 'inch', 'inches'],
  ['ft', 'length', 'foot', 'feet', 'ft', 'ft.'],
  ['yd', 'length', 'yard', 'yd'],
  ['mi', 'length', 'mile', 'mi'],
  ['nmi', 'length', 'nautical mile', 'nmi', 'nm'],
  ['ha', 'area', 'hectare', 'ha'],
  ['ac', 'area', 'acre'],
  ['dunam', 'area', 'dunam', 'dunum', 'donum'],
  ...(
    [
      ['mm', 'millimeter', 'millimetre', 'mm'],
      ['cm', 'centimeter', 'centimetre', 'cm'],
      ['m', 'meter', 'metre', 'm'],
      ['km', 'kilometer', 'kilometre', 'km', 'kms'],
      ['in', 'inch', 'inches'],
      ['ft', 'foot', 'feet', 'ft'],
      ['yd', 'yard', 'yd'],
      ['mi', 'mile', 'mi'],
    ] as const
  ).flatMap(([unit, ...names]): [string, QuantityKind, ...string[]][] => [
    [
      `${unit}2`,
      'area',
      ...names.flatMap((name) => [`square ${name}`, `sq ${name}`, `sq. ${name}`, `sq . ${name}`, `${name} squared`]),
      `${unit}2`,
      `${unit}²`,
      `${unit} ²`,
    ],
    [
      `${unit}3`,
      'volume',
      ...names.flatMap((name) => [`cubic ${name}`, `cu ${name}`, `cu. ${name}`, `cu . ${name}`]),
      `${unit}3`,
      `${unit}³`,
      `${unit} ³`,
    ],
  ]),
  ['ac-ft', 'volume', 'acre - foot', 'acre - feet', 'acre feet', 'acre · ft', 'acre·ft'],
  ['ml', 'volume', 'milliliter', 'millilitre', 'ml'],
  ['l', 'volume', 'liter', 'litre'],
  ['gal', 'volume', 'gallon'],
  ['bbl', 'volume', 'barrel', 'bbl', 'barrels of oil', 'barrel of oil', 'barrels of oil equivalent', 'boe'],
  ['bbl/d', 'rate', 'bpd', 'b/d', 'b / d', 'boepd', 'boe/d', 'boe / d'],
  ['mg', 'mass', 'milligram', 'mg'],
  ['g', 'mass', 'gram', 'gramme'],
  ['kg', 'mass', 'kilogram', 'kilogramme', 'kilo', 'kg', 'kgs'],
  ['t', 'mass', 'ton', 'tons', 'tonne', 'metric ton', 'metric tons', 'metric tonne', 'mt'],
  ['kt', 'mass', 'kiloton', 'kilotonne'],
  ['lb', 'mass', 'lb', 'lbs', '- pound', 'pounds of explosives', 'pounds of pressure'],
  ['oz', 'mass', 'ounce', 'oz'],
  [
    'mi/h',
    'speed',
    'mph',
    'mile per hour',
    'miles per hour',
    'miles an hour',
    'mile an hour',
    'mile - per - hour',
    'mile - an - hour',
  ],
  [
    'km/h',
    'speed',
    'kph',
    'kmh',
    'km / h',
    'km / h.',
    'km/h',
    'kmph',
    'kilometers per hour',
    'kilometres per hour',
    'km per hour',
    'kilometers an hour',
    'kilometres an hour',
    'km an hour',
    'kilometer - per - hour',
    'kilometre - per - hour',
  ],
  ['m/s', 'speed', 'm / s', 'meters per second', 'metres per second', 'meters a second', 'metres a second'],
  ['kn', 'speed', 'knot'],
  [
    'Cel',
    'temperature',
    'degree celsius',
    'degrees celsius',
    'degrees centigrade',
    'celsius',
    '° c',
    '°c',
    'degrees c',
    'c',
  ],
  ['degF', 'temperature', 'degrees fahrenheit', 'fahrenheit', '° f', '°f', 'degrees f', 'f'],
  ['%', 'percent', 'percent', '%', 'per cent', 'pct', 'pc', 'per - cent', '- percent', 'pct.', 'percents', '٪'],
  [null, 'ratio', '- fold', 'fold'],
  ['pp', 'percent', 'percentage point', 'percent point', 'per cent point', '% point'],
  ['kB', 'count', 'kb', 'kilobyte'],
  ['MB', 'count', 'mb', 'megabyte'],
  ['GB', 'count', 'gb', 'gigabyte'],
  ['TB', 'count', 'tb', 'terabyte'],
  ['W', 'count', 'watt'],
  ['kW', 'count', 'kilowatt', 'kw'],
  ['MW', 'count', 'megawatt', 'mw'],
  ['GW', 'count', 'gigawatt', 'gw'],
  ['kWh', 'count', 'kilowatt hour', 'kilowatt - hour', 'kwh'],
  ['MWh', 'count', 'megawatt hour', 'megawatt - hour', 'mwh'],
  ['GWh', 'count', 'gigawatt hour', 'gigawatt - hour', 'gwh'],
  ['TWh', 'count', 'terawatt hour', 'twh'],
  ['hp', 'count', 'horsepower', 'hp'],
  ['mAh', 'count', 'mah'],
  ['rpm', 'count', 'rpm'],
  ['dB', 'count', 'db', 'decibel'],
  ['kHz', 'count', 'khz', 'kilohertz'],
  ['MHz', 'count', 'mhz', 'megahertz'],
  ['GHz', 'count', 'ghz', 'gigahertz'],
]

/** Abbreviations of many of a unit: "55 bcm of gas". */
const multiples: readonly (readonly [name: string, unit: UnitWord])[] = [
  ['bcm', { kind: 'volume', unit: 'm3', times: 1e9 }],
  ['mcm', { kind: 'volume', unit: 'm3', times: 1e6 }],
  ['tcm', { kind: 'volume', unit: 'm3', times: 1e12 }],
  ['bcf', { kind: 'volume', unit: 'ft3', times: 1e9 }],
  ['tcf', { kind: 'volume', unit: 'ft3', times: 1e12 }],
  ['mtpa', { kind: 'rate', unit: 't/a', times: 1e6 }],
]

/** Every name of a measure, in the singular and the plural. */
export const measureNames: readonly (readonly [phrase: string, unit: UnitWord])[] = measures
  .flatMap(([unit, kind, ...names]) =>
    names.flatMap((name): [string, UnitWord][] => [
      [name, { kind, unit }],
      // The tokenizer takes a sentence's full stop for the abbreviation's: "50 km."
      ...(/(?:^|[ /])[a-z]{1,4}$/u.test(name) ? [[`${name}.`, { kind, unit }] as [string, UnitWord]] : []),
      ...(/[a-z]{4}$/u.test(name) && !name.endsWith('s') ? [[`${name}s`, { kind, unit }] as [string, UnitWord]] : []),
    ]),
  )
  .concat(
    multiples.flatMap(
      ([name, unit]) =>
        [
          [name, unit],
          [`${name}.`, unit],
        ] as [string, UnitWord][],
    ),
  )

/** Lengths of time under a rate, each with its sign in a unit: "per day" → `/d`. */
const times = { d: 'day', h: 'hour', a: 'year', mo: 'month', wk: 'week', min: 'minute', s: 'second' } as const

/** "per day", "a day", "daily" → `d` */
export const rates: readonly (readonly [phrase: string, time: string])[] = [
  ...Object.entries(times).flatMap(([sign, name]): [string, string][] =>
    ['per', 'a', 'an', 'each', 'every', '/', '- per -', '- a -'].map((by) => [`${by} ${name}`, sign]),
  ),
  ['/ d', 'd'],
  ['/ h', 'h'],
  ['/ s', 's'],
  ['daily', 'd'],
  ['annually', 'a'],
  ['yearly', 'a'],
  ['per annum', 'a'],
  ['/ s.', 's'],
  ['/ d.', 'd'],
  ['/ h.', 'h'],
  // "800,000 a year earlier" is no rate.
  ...['earlier', 'ago', 'later', 'before', 'after'].flatMap((word): [string, string][] =>
    ['day', 'week', 'month', 'year'].map((time) => [`a ${time} ${word}`, '']),
  ),
  ['a - year', 'a'],
  ['weekly', 'wk'],
  ['monthly', 'mo'],
  ['hourly', 'h'],
]

/** Words that are a length of time after a number: the dates' layer has those. */
export const timeUnits: ReadonlySet<string> = new Set(
  [
    ...[
      'second',
      'sec',
      'minute',
      'min',
      'hour',
      'hr',
      'day',
      'week',
      'month',
      'year',
      'yr',
      'decade',
      'century',
      'night',
    ],
    ...['weekend', 'fortnight', 'millennium', 'semester', 'morning', 'evening', 'afternoon', 'season'],
  ]
    .flatMap((name) => [name, `${name}s`])
    .concat([
      'centuries',
      'millennia',
      "year's",
      "years'",
      'am',
      'pm',
      'a.m.',
      'p.m.',
      'a.m',
      'p.m',
      'gmt',
      'utc',
      "o'clock",
      'bst',
      'edt',
      'est',
      'hrs',
      'mins',
      'secs',
      'yrs',
    ]),
)
