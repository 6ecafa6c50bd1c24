import { describe, expect, test } from 'vitest'
import { convert, extractQuantities, type Quantity } from '../src/index.js'
import { seeds } from './support/seeds.js'
import { testExamples } from './support/examples.js'

/** "3 at_least soldier killed": value or bounds, modifier, unit or counted noun, status. */
const show = ({ value, min, max, modifier, unit, itemHead, status }: Quantity) =>
  [value ?? `${min}..${max}`, modifier, unit ?? itemHead ?? '-', ...(status ? [status] : [])].join(' ')

testExamples(
  import.meta.glob('../src/**/quantities/**/*.examples.ts', { eager: true }),
  (text) => extractQuantities(text),
  show,
)

describe('convert', () => {
  const [distance] = extractQuantities('The village is 50 miles away.')
  const [flow] = extractQuantities('The field gives nearly 10 million cubic meters of natural gas per day.')
  const [money] = extractQuantities('It cost $5 million.')

  test('gives a measure in another unit of its dimension', () => {
    expect(convert(distance!, 'km')).toEqual({ value: 80.4672, min: 80.4672, max: 80.4672, unit: 'km' })
    expect(convert({ value: null, min: 30, max: 40, unit: 'Cel' }, 'degF')).toEqual({
      value: null,
      min: 86,
      max: 104,
      unit: 'degF',
    })
  })

  test('converts a rate above and below the line, and keeps what the text leaves open', () => {
    expect(convert(flow!, 'm3/h')).toEqual({ value: 416666.666667, min: null, max: null, unit: 'm3/h' })
    expect(convert({ value: 36, min: 36, max: 36, unit: 'km/h' }, 'm/s').value).toBe(10)
  })

  test('throws on a unit that is unknown or of another dimension', () => {
    expect(() => convert(distance!, 'kg')).toThrow(RangeError)
    expect(() => convert(distance!, 'parsec')).toThrow('unknown unit "parsec"')
    expect(() => convert(money!, 'EUR')).toThrow(RangeError)
  })
})

describe('links between figures', () => {
  /** The text of the numeral that a span marks. */
  const linked = (text: string, link: 'partOf' | 'revises') =>
    extractQuantities(text).map((quantity) => {
      const span = quantity[link]
      return [quantity.numeral.text, span && text.slice(span.start, span.end)]
    })

  test('a part knows its whole', () => {
    expect(linked('At least 35 people, including three children and two women, were killed.', 'partOf')).toEqual([
      ['35', null],
      ['three', '35'],
      ['two', '35'],
    ])
    expect(linked('Eight of the 14 bridges are closed.', 'partOf')).toEqual([
      ['Eight', '14'],
      ['14', null],
    ])
  })

  test('a new level knows the one before', () => {
    expect(linked('The toll rose to 41 from 35.', 'revises')).toEqual([
      ['41', '35'],
      ['35', null],
    ])
    expect(linked('Output fell from 80,000 to 45,000 barrels.', 'revises')).toEqual([
      ['80,000', null],
      ['45,000', '80,000'],
    ])
    expect(linked('The toll rose to 41 people killed, including three children, from 35.', 'revises')).toEqual([
      ['41', '35'],
      ['three', null],
      ['35', null],
    ])
  })

  test.each([
    ['At least 31 people were killed, the ministry said, up from an earlier toll of 27.', '31', '27'],
    ['Hospitals put the death toll at 60, up from a previous count of 55 killed.', '60', '55'],
    ['The governor raised the toll from 12 to 15 killed.', '15', '12'],
    ['The army revised the number of dead down to 9 from 11.', '9', '11'],
    ['An initial toll of 12 dead was later raised to 17 dead.', '17', '12'],
    ['Rescuers recovered 30 bodies; an initial count had spoken of 25 bodies.', '30', '25'],
    ['Officials said 15 people were killed. An earlier toll put the number of dead at 12.', '15', '12'],
    ['The strike killed 17 people. The previous death toll, given on Monday, was 14.', '17', '14'],
    ['The UN says 5,000 fled. Initial estimates put the number at 3,000.', '5,000', '3,000'],
    ['Police said 15 people were killed. They had earlier said that 12 people were killed.', '15', '12'],
  ])('a toll called earlier is revised by the one that the text gives now: %s', (text, now, before) => {
    expect(linked(text, 'revises').sort()).toEqual(
      [
        [now, before],
        [before, null],
      ].sort(),
    )
  })

  test.each([
    'An earlier strike killed 12 people. Police said 15 people were killed.',
    'Fifteen people died in the fire. The previous report said 40 homes were destroyed.',
    'Five soldiers were killed. An earlier attack left 12 soldiers killed, the army reported.',
    'They shelled 12 villages, including three towns, from 10 bases.',
  ])('what is of another thing revises nothing: %s', (text) => {
    expect(linked(text, 'revises').map(([, before]) => before)).toEqual(linked(text, 'revises').map(() => null))
  })
})

describe('the seeds', () => {
  const figures = Object.values(seeds).flatMap((text) => extractQuantities(text))
  const has = (of: Partial<Quantity>) =>
    figures.some((figure) => Object.entries(of).every(([key, value]) => figure[key as keyof Quantity] === value))

  test('hold the figures that their articles disagree on', () => {
    expect(has({ value: 84, itemHead: 'tanker', status: 'stolen' })).toBe(true)
    expect(has({ value: 89, itemHead: 'tanker', status: 'stolen' })).toBe(true)
    expect(has({ value: 900, itemHead: 'troop', modifier: 'approximate', status: 'deployed' })).toBe(true)
    expect(has({ value: 200, itemHead: 'troop', modifier: 'approximate', status: 'deployed' })).toBe(true)
    expect(has({ value: 1e7, unit: 'm3/d', kind: 'rate', modifier: 'approximate' })).toBe(true)
    expect(has({ value: 14e12, unit: 'USD', modifier: 'more_than' })).toBe(true)
  })

  test('hold no figure that is the number of a weapon, a pandemic or a resolution', () => {
    const numerals = figures.map(({ numeral }) => numeral.text)
    for (const name of ['35', '19', '2254', '1566', '0.85']) {
      expect(figures.filter(({ numeral, itemHead }) => numeral.text === name && itemHead !== 'vehicle')).toEqual([])
    }
    expect(numerals).toContain('89')
  })
})

test('a sentence of ten thousand figures takes no more than linear time', () => {
  const time = (pieces: number) => {
    const text = '12 men ( 5 killed and '.repeat(pieces)
    const start = performance.now()
    extractQuantities(text)
    return performance.now() - start
  }
  time(500)
  expect(time(10_000)).toBeLessThan(40 * time(1000) + 500)
})
