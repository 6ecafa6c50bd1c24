import { describe, expect, test } from 'vitest'
import { extractQuantities } from '../src/index.js'

/*
 * One figure, then all the ways to write it. Each way stands in a sentence of its own; what is read from it must be the
 * figure alone: its value or its bounds, its modifier, and its unit or the noun that is counted.
 */
type Ways = readonly [figure: string, ...ways: string[]]

const show = ({ value, min, max, modifier, unit, itemHead }: ReturnType<typeof extractQuantities>[number]) =>
  [value ?? `${min}..${max}`, modifier, unit ?? itemHead ?? '-'].join(' ')

const readsAs = (groups: readonly Ways[], sentence: (way: string) => string) => {
  for (const [figure, ...ways] of groups) {
    test.each(ways)(`${figure}: %s`, (way) => {
      expect(extractQuantities(sentence(way)).map(show)).toEqual([figure])
    })
  }
}

describe('numbers', () => {
  readsAs(
    [
      ['3 exact truck', '3 trucks', 'three trucks', 'three white trucks', '3 of the trucks', 'three of their trucks'],
      ['27 exact truck', '27 trucks', 'twenty-seven trucks', 'twenty seven trucks', 'a total of 27 trucks'],
      ['120 exact truck', '120 trucks', 'a hundred and twenty trucks', 'one hundred twenty trucks'],
      ['12 exact truck', 'a dozen trucks', 'one dozen trucks', 'twelve trucks'],
      [
        '1500 exact truck',
        '1,500 trucks',
        '1500 trucks',
        '1\u00A0500 trucks',
        '1 500 trucks',
        'fifteen hundred trucks',
        '1.5 thousand trucks',
        '1.5k trucks',
      ],
      ['1234567 exact truck', '1,234,567 trucks', '1.234.567 trucks', '12,34,567 trucks'],
      [
        '2500000 exact truck',
        '2.5 million trucks',
        'two and a half million trucks',
        '2.5m trucks',
        '2½ million trucks',
        '2 1/2 million trucks',
        '2.5 mln trucks',
        '25 lakh trucks',
      ],
      ['500000 exact truck', 'half a million trucks', 'five hundred thousand trucks', 'half-a-million trucks'],
      ['2000000000 exact truck', '2 billion trucks', 'two billion trucks', '2bn trucks'],
      ['24 at_least truck', 'dozens of trucks', 'dozens of their trucks'],
      ['36 at_least truck', 'several dozen trucks'],
      ['20 at_least truck', 'tens of trucks'],
      ['40 at_least truck', 'scores of trucks'],
      ['200 at_least truck', 'hundreds of trucks'],
      ['20000 at_least truck', 'tens of thousands of trucks'],
      ['200000 at_least truck', 'hundreds of thousands of trucks'],
      ['5 approximate truck', 'a handful of trucks'],
      ['2 approximate truck', 'a couple of trucks'],
      ['2 exact truck', 'a pair of trucks'],
      ['200 approximate truck', 'a couple hundred trucks'],
    ],
    (way) => `The witness counted ${way} near the bridge.`,
  )
})

describe('bounds', () => {
  readsAs(
    [
      [
        '300 approximate truck',
        'about 300 trucks',
        'around 300 trucks',
        'approximately 300 trucks',
        'roughly 300 trucks',
        'some 300 trucks',
        'nearly 300 trucks',
        'almost 300 trucks',
        'close to 300 trucks',
        'an estimated 300 trucks',
        'maybe 300 trucks',
        '300 or so trucks',
        '300-odd trucks',
        '~300 trucks',
      ],
      [
        '300 at_least truck',
        'at least 300 trucks',
        'no fewer than 300 trucks',
        'no less than 300 trucks',
        'a minimum of 300 trucks',
        '300 or more trucks',
        '300+ trucks',
        '300-plus trucks',
        'at least another 300 trucks',
      ],
      [
        '300 more_than truck',
        'more than 300 trucks',
        'over 300 trucks',
        'well over 300 trucks',
        'just over 300 trucks',
        'upwards of 300 trucks',
        'in excess of 300 trucks',
        'a little more than 300 trucks',
      ],
      [
        '300 at_most truck',
        'up to 300 trucks',
        'as many as 300 trucks',
        'no more than 300 trucks',
        'a maximum of 300 trucks',
        'at most 300 trucks',
        '300 or fewer trucks',
      ],
      [
        '300 less_than truck',
        'fewer than 300 trucks',
        'less than 300 trucks',
        'under 300 trucks',
        'just under 300 trucks',
        'below 300 trucks',
      ],
      [
        '20..25 exact truck',
        '20 to 25 trucks',
        '20-25 trucks',
        '20–25 trucks',
        'between 20 and 25 trucks',
        'twenty to twenty-five trucks',
      ],
      ['3..4 exact truck', 'three or four trucks', '3 or 4 trucks'],
      ['20..25 approximate truck', 'about 20 to 25 trucks', 'some 20-25 trucks'],
    ],
    (way) => `The witness counted ${way} near the bridge.`,
  )
})

describe('measures', () => {
  readsAs(
    [
      ['50 exact km', '50 km', '50km', '50 kilometers', '50 kilometres', 'fifty kilometers'],
      ['6677 exact mi', '6,677 mi', '6,677 miles'],
      ['12 exact nmi', '12 nautical miles'],
      ['50 exact km2', '50 square kilometers', '50 square kilometres', '50 sq km', '50 sq. km', '50 km2', '50 km²'],
      ['20 exact ha', '20 hectares', '20 ha'],
      ['300 exact m3', '300 cubic meters', '300 m3', '300 m³'],
      ['80300 exact bbl', '80.3 thousand barrels', '80,300 barrels'],
      ['300000 exact bbl/d', '300,000 barrels per day', '300,000 barrels a day', '300,000 bpd', '300,000 b/d'],
      ['1200 exact t', '1,200 tonnes', '1,200 tons', '1,200 metric tons', '1.2 thousand tonnes'],
      ['25 exact kg', '25 kg', '25 kilos', '25kg', '25 kilograms'],
      ['500 exact lb', '500 lbs', '500 lb'],
      ['120 exact km/h', '120 km/h', '120 kph', '120 kilometers per hour', '120 kilometres an hour'],
      ['40 exact Cel', '40 degrees Celsius', '40°C', '40C', '40 °C'],
      ['80 exact %', '80 percent', '80%', '80 per cent', '80 pct', 'eighty percent'],
      ['3 exact pp', '3 percentage points', 'three percentage points'],
      ['50 exact %', 'half of the total', 'one half of the total'],
      ['33.3 exact %', 'a third of the total', 'one third of the total', 'one-third of the total'],
      ['66.7 exact %', 'two-thirds of the total', 'two thirds of the total', '2/3 of the total'],
      ['75 exact %', 'three quarters of the total', 'three-quarters of the total'],
      ['24 at_least mi', 'dozens of miles'],
    ],
    (way) => `The report gives it as ${way}.`,
  )
})

describe('money', () => {
  readsAs(
    [
      [
        '4500000 exact USD',
        '$4.5m',
        '$4.5 million',
        'US$4.5 million',
        '4.5 million dollars',
        '4.5 million US dollars',
        'USD 4.5 million',
        '4.5 million USD',
        '$4,500,000',
        'four and a half million dollars',
      ],
      ['80000000 exact EUR', '€80m', '80 million euros', 'EUR 80 million', '€80 million'],
      ['500 exact SYP', '500 Syrian pounds', '500 Syrian lira', 'SYP 500'],
      ['500 exact GBP', '£500', '500 British pounds', 'GBP 500'],
      ['3000 exact LYD', '3,000 Libyan dinars', 'LYD 3,000', '3,000 LYD'],
      ['120000000 exact INR', '₹12 crore', 'Rs 12 crore', '12 crore rupees'],
      ['500000000 approximate USD', 'almost one-half billion dollars', 'almost half a billion dollars', 'nearly $500m'],
      [
        '5000000..6000000 exact USD',
        '$5 million to $6 million',
        '$5-$6 million',
        '$5-6 million',
        'between $5 million and $6 million',
        'between 5 and 6 million dollars',
      ],
      ['2000000 at_least USD', 'millions of dollars'],
      ['0.13 exact USD', '13 cents', 'thirteen cents'],
      ['0.1..0.15 exact USD', '10 to 15 cents', 'between 10 and 15 cents'],
    ],
    (way) => `The contract was worth ${way} then.`,
  )
})

describe('ages, calibres, ratios', () => {
  readsAs(
    [
      [
        '34 exact a',
        'a 34-year-old',
        'someone aged 34',
        'someone who is 34 years old',
        'someone at the age of 34',
        'Linda Brown, 34, of Leeds',
      ],
      ['20..25 exact a', 'people aged 20 to 25', 'people aged between 20 and 25'],
      ['155 exact mm', '155mm shells', '155-mm howitzers', '155 mm artillery'],
      ['0.2 exact person', 'one in five persons', '1 in 5 persons', 'one out of five persons'],
      ['10 exact rise', 'a 10-fold rise'],
      ['10 exact -', 'tenfold'],
    ],
    (way) => `They met ${way}.`,
  )
})

describe('what is no figure', () => {
  test.each([
    'He was born in 1956 and came in 2011.',
    'The 2019 elections and the protests of 2020 were calm.',
    'The first and the twenty-fifth came third.',
    'It lasted three days, a 90-minute wait, half an hour and two consecutive quarters.',
    'On 25 August and on May 3 it rained, and at 6:30 p.m. too.',
    'The Su-35, the S-400 and a Boeing 737 came under resolution 2254 and Article 5.',
    'See Section 119.3 of the code, page 12, Chapter 4 and Route 66.',
    'COVID-19 and the G7 were on Channel 4.',
    'No one, the one who left, one another and one day.',
    'It was one of the most dangerous.',
    'No comment was made, and no decision.',
    'Call 555-1234 or +963 11 222 3333.',
    'They won 3-1 and lost 0-2.',
    'Many, several, some, few and most people left.',
    'It is a two-state solution and a five-star hotel.',
    'A third man left by the eastern half.',
    'Coordinates: 33°47′N 44°30′E.',
    'She lives at 469 Vermont St. in Brooklyn.',
    'The note [12] says so.',
  ])('%s', (text) => {
    expect(extractQuantities(text).map(({ text: words }) => words)).toEqual([])
  })
})
