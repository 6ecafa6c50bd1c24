import { describe, expectTypeOf, test } from 'vitest'
import type {
  Article,
  Attribution,
  Claim,
  DateMention,
  EntityMention,
  Mention,
  Options,
  Quantity,
  Report,
} from '../src/index.js'
import { analyze, createAnalyzer, extractDates, extractQuantities, segmentArticles } from '../src/index.js'

describe('the public types', () => {
  test('every function takes a string and gives plain readonly data', () => {
    expectTypeOf(segmentArticles).parameters.toEqualTypeOf<[text: string, options?: Options]>()
    expectTypeOf(segmentArticles).returns.toEqualTypeOf<Article[]>()
    expectTypeOf(extractQuantities).returns.toEqualTypeOf<Quantity[]>()
    expectTypeOf(analyze).returns.toEqualTypeOf<Report>()
    expectTypeOf<Report['articles'][number]['claims'][number]>().toEqualTypeOf<Claim>()
    // @ts-expect-error: a result is not to be written to
    analyze('').articles[0]!.start = 1
  })

  test('a reference is an option of all, and of a single call for dates', () => {
    extractDates('yesterday', { reference: '2022-08-25', language: 'en' })
    analyze('yesterday', { reference: '2022-08-25' })
    createAnalyzer({ language: 'en' }).extractDates('yesterday', { reference: '2022-08-25' })
    // @ts-expect-error: an analyzer's other options are fixed
    createAnalyzer({}).extractDates('yesterday', { language: 'en' })
  })

  test('options are checked', () => {
    // @ts-expect-error: no such layer
    analyze('', { layers: ['numbers'] })
    // @ts-expect-error: a gazetteer's types are OntoNotes'
    createAnalyzer({ gazetteer: [{ name: 'MaT', type: 'GROUP' }] })
  })

  test('mentions share one shape', () => {
    expectTypeOf<DateMention>().toExtend<Mention>()
    expectTypeOf<EntityMention>().toExtend<Mention>()
    expectTypeOf<Quantity>().toExtend<Mention>()
    expectTypeOf<Attribution['content']>().toEqualTypeOf<readonly Mention[]>()
  })
})
