import type { QuantityModifier } from '../../../types.js'

type Rows = readonly (readonly [phrase: string, modifier: QuantityModifier])[]

/** Before the number, and part of the mention: "at least three", "some 300". */
export const before: Rows = [
  ...['about', 'around', 'approximately', 'approx', 'approx .', 'approx.', 'roughly', 'circa', 'ca.', 'c.', '~', '≈'],
  ...['nearly', 'almost', 'some', 'maybe', 'perhaps', 'possibly', 'virtually', 'practically', 'close to'],
  ...[
    'an estimated',
    'estimated',
    'the estimated',
    'in the region of',
    'in the order of',
    'on the order of',
    'somewhere around',
  ],
  ...[
    'in the neighborhood of',
    'in the vicinity of',
    'more or less',
    'somewhere between',
    'just about',
    'something like',
  ],
]
  .map((phrase): [string, QuantityModifier] => [phrase, 'approximate'])
  .concat(
    [
      ...[
        'at least',
        'atleast',
        'at the least',
        'at the very least',
        'no fewer than',
        'no less than',
        'not fewer than',
        'not less than',
        'a minimum of',
      ],
      ...['minimum', 'minimum of', 'at a minimum', '≥', '>='],
    ].map((phrase): [string, QuantityModifier] => [phrase, 'at_least']),
    [
      ...[
        'more than',
        'over',
        'well over',
        'just over',
        'slightly over',
        'slightly more than',
        'just more than',
        'well above',
      ],
      ...[
        'a little over',
        'a little more than',
        'far more than',
        'much more than',
        'greater than',
        'higher than',
        'larger than',
      ],
      ...[
        'exceeding',
        'in excess of',
        'upwards of',
        'upward of',
        'north of',
        'above',
        'well more than',

        '>',
        'well in excess of',
      ],
    ].map((phrase): [string, QuantityModifier] => [phrase, 'more_than']),
    [
      ...[
        'up to',
        'upto',
        'at most',
        'at the most',
        'as many as',
        'as much as',
        'no more than',
        'not more than',
        'a maximum of',
        'maximum of',
      ],
      ...['a maximum', '≤', '<='],
    ].map((phrase): [string, QuantityModifier] => [phrase, 'at_most']),
    [
      ...[
        'less than',
        'fewer than',
        'under',
        'just under',
        'just below',
        'below',
        'slightly less than',
        'slightly under',
        'lower than',
      ],
      ...[
        'a little less than',
        'a little under',
        'shy of',
        'just shy of',
        'well under',
        'well below',
        'south of',
        'smaller than',
        '<',
      ],
    ].map((phrase): [string, QuantityModifier] => [phrase, 'less_than']),
  )

/** After the number: "300 or so". */
export const after: Rows = [
  ['or so', 'approximate'],
  ['- odd', 'approximate'],
  ['odd', 'approximate'],
  ['- ish', 'approximate'],
  ['- something', 'approximate'],
  ['or more', 'at_least'],
  ['or above', 'at_least'],
  ['or higher', 'at_least'],
  ['+', 'at_least'],
  ['- plus', 'at_least'],
  ['plus', 'at_least'],
  ['or less', 'at_most'],
  ['or fewer', 'at_most'],
]

/** Verbs before the number that bound it and stay outside of the mention: "spending has surpassed fourteen trillion". */
export const bounding: Rows = [
  ...['surpass', 'exceed', 'top'].flatMap((verb): Rows => [
    [`${verb}s`, 'more_than'],
    [verb === 'top' ? 'topped' : `${verb}ed`, 'more_than'],
  ]),
  ['surpass', 'more_than'],
  ['exceed', 'more_than'],
  ['surpasses', 'more_than'],
  ['surpassing', 'more_than'],
  ['topping', 'more_than'],
  ['approaching', 'approximate'],
  ['approached', 'approximate'],
  ['estimated at', 'approximate'],
  ['capped at', 'at_most'],
]

/** Words between the modifier and its number that change nothing: "at least another 20". */
export const filler: readonly string[] = [
  ...[
    'another',
    'a further',
    'further',
    'an additional',
    'additional',
    'a total of',
    'a combined',
    'a combined total of',
  ],
  ...[
    'a whopping',
    'a staggering',
    'a record',
    'a net',
    'net',
    'just',
    'only',
    'all',
    'all of',
    'some of the',
    'a',
    'an',
  ],
]

/**
 * Words before "over", "about" and the like that make it something else than a bound: "handed over dozens of rifles",
 * "talked about two plans".
 */
export const notBounding: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'over',
    new Set(
      (
        'hand hands handed handing take takes took taken taking turn turns turned turning fly flies flew flown flying ' +
        'preside presides presided presiding fight fights fought fighting win won winning carry carried run runs running ' +
        'rule ruled hover hovered hovering control dispute disputes tension tensions concern concerns anger outrage ' +
        'influence power authority jurisdiction victory victories lead advantage all cross crossed bridge'
      ).split(' '),
    ),
  ],
  [
    'about',
    new Set(
      (
        'talk talks talked talking speak speaks spoke speaking spoken learn learned ask asks asked asking complain ' +
        'complained worry worries worried concern concerns concerned question questions story stories information ' +
        'details know knows knew known think thinks thought thinking write writes wrote written writing lie lied ' +
        'joke joked tell tells told something nothing anything everything truth debate discussion news book film ' +
        'document documents hear heard what how argue bring brought'
      ).split(' '),
    ),
  ],
])
/** Bounds that are places too: they bind a measure or a large number, but no "two bases". */
export const placeLike: ReadonlySet<string> = new Set(['under', 'above', 'below'])
