import { describe, expect, test } from 'vitest'
import { analyze, createAnalyzer, extractDates, segmentArticles } from '../src/index.js'

describe('a wrong call says what it got and what it expected', () => {
  const wrong: [string, () => unknown, string][] = [
    ['a text that is none', () => segmentArticles(undefined as never), 'text: expected a string, got undefined'],
    ['a buffer for a text', () => analyze(new Uint8Array(3) as never), 'text: expected a string, got object'],
    ['options that are none', () => analyze('', null as never), 'options: expected an object, got null'],
    [
      'an option that is none',
      () => analyze('', { lang: 'en' } as never),
      'options: unknown option "lang", expected language, gazetteer, layers, reference',
    ],
    [
      'a language without a pack',
      () => createAnalyzer({ language: 'fr' as never }),
      'options.language: expected one of en, ar, auto, got "fr"',
    ],
    [
      'a layer that is none',
      () => createAnalyzer({ layers: ['dates', 'dogs' as never] }),
      'options.layers[1]: expected one of dates, quantities, attributions, entities, got "dogs"',
    ],
    [
      'a gazetteer row without a name',
      () => createAnalyzer({ gazetteer: [{ type: 'ORG' } as never] }),
      'options.gazetteer[0].name: expected a string, got undefined',
    ],
    [
      'a gazetteer row with a blank alias',
      () => createAnalyzer({ gazetteer: [{ name: 'MaT', type: 'ORG', aliases: [' '] }] }),
      'options.gazetteer[0].aliases[0]: expected a name, got " "',
    ],
    [
      'a day that no calendar has',
      () => extractDates('', { reference: '2022-02-30' }),
      'options.reference: expected an ISO date such as 2022-08-25, got "2022-02-30"',
    ],
    [
      'an option that is none, in an analyzer’s own call',
      () => createAnalyzer({}).extractDates('', { anchor: '2022-02-03' } as never),
      'options: unknown option "anchor", expected reference',
    ],
  ]
  test.each(wrong)('%s', (_, call, message) => expect(call).toThrow(message))

  test('a wrong type is a TypeError, a wrong value a RangeError', () => {
    expect(() => analyze(3 as never)).toThrow(TypeError)
    expect(() => extractDates('', { reference: 'today' })).toThrow(RangeError)
  })
})

describe('options', () => {
  test('a layer that is not asked for stays empty', () => {
    const text = 'The army said on Monday that 35 soldiers were killed in Mali.'
    const [article] = analyze(text, { layers: ['quantities'] }).articles
    expect(article?.quantities.map(({ text: found }) => found)).toEqual(['35 soldiers'])
    expect(article).toMatchObject({ dates: [], entities: [], attributions: [] })
  })

  test('a reference with its year last counts as far as it is certain', () => {
    expect(extractDates('He left yesterday.', { reference: '25.08.2022' })[0]?.value).toBe('2022-08-24')
    // 3 February or 2 March: only the year is known
    expect(extractDates('He left on 5 May.', { reference: '03-02-2009' })[0]?.value).toMatch(/^(?:2009|XXXX)-05-05$/u)
    expect(() => extractDates('', { reference: '31-31-2009' })).toThrow(RangeError)
  })

  test('a reference may be a date-time: its day counts', () => {
    const [found] = extractDates('He left yesterday.', { reference: '2022-08-25T10:45:00Z' })
    expect(found?.value).toBe('2022-08-24')
  })
})
