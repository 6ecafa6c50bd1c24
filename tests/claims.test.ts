import { describe, expect, test } from 'vitest'
import { findClaims } from '../src/claims/findClaims.js'
import { analyze, extractAttributions, type DateMention, type EntityMention, type Quantity } from '../src/index.js'

const text = 'The WSJ reported on Monday that two soldiers were killed in Homs, according to an officer. Three left.'

const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words, rule: 'test/given' }
}
const count = (words: string, numeral: string, value: number): Quantity => ({
  ...at(words),
  numeral: at(numeral),
  value,
  min: value,
  max: value,
  modifier: 'exact',
  kind: 'count',
  unit: null,
  item: null,
  itemHead: null,
  status: null,
  partOf: null,
  revises: null,
})
const monday: DateMention = { ...at('Monday'), type: 'DATE', value: '2022-08-22', mod: null, interval: null }
const homs: EntityMention = { ...at('Homs'), type: 'GPE', canonical: 'Homs', entity: 'e1' }

describe('findClaims', () => {
  const attributions = extractAttributions(text)
  const [soldiers, left] = findClaims([], {
    quantities: [count('two soldiers', 'two', 2), count('Three', 'Three', 3)],
    attributions,
    dates: [monday],
    entities: [homs],
  })

  test('tells who stands behind a figure, from the outermost source to the innermost', () => {
    expect(soldiers!.chain.map(({ source }) => source?.text)).toContain('The WSJ')
    expect(soldiers!.attribution).toBe(soldiers!.chain.at(-1))
  })

  test('a figure in nobody’s content is the article’s own', () => {
    expect(left).toMatchObject({ attribution: null, chain: [], date: null, place: null })
  })
})

describe('where', () => {
  const places = (body: string) =>
    analyze(body).articles.flatMap(({ claims }) => claims.map(({ quantity, place }) => [quantity.text, place?.text]))

  test('is the place that a preposition brings', () => {
    expect(places('Two soldiers were killed in Homs by a mine.')).toEqual([['Two soldiers', 'Homs']])
  })

  test('is not who did it, nor whose the thing is', () => {
    expect(places('The army shot down 71 drones launched by Russia overnight.')).toEqual([['71 drones', undefined]])
    expect(places('The group fired 18 missiles at US bases.')).toEqual([['18 missiles', undefined]])
  })
})
