import { describe, expect, test } from 'vitest'
import { analyze, findDisagreements, type Disagreement } from '../src/index.js'
import { boundsOf } from '../src/report/boundsOf.js'
import { goldReport } from './support/gold.js'
import { reportOf, type Told } from './support/reports.js'

/** "soldier killed: 3 | 5" */
const show = ({ item, status, sides }: Disagreement) =>
  `${item} ${status ?? '-'}: ${sides.map(({ figure }) => figure).join(' | ')}`
const disagreements = (...articles: Parameters<typeof reportOf>[0]) => reportOf(articles).report.disagreements.map(show)

const tanker = { of: 'tanker', status: 'stolen', in: 'Syria' } as const satisfies Told
const killed = { of: 'soldier', status: 'killed', in: 'Homs' } as const satisfies Told

/** Two articles of one day, each with a figure for the dead of Homs. */
const tolls = (one: string, other: string, more: Partial<Told> = {}) =>
  disagreements(
    { published: '2022-05-01', lines: [`In Homs {${one}} died.`], figures: [killed] },
    { published: '2022-05-02', lines: [`{${other}} were killed in Homs.`], figures: [{ ...killed, ...more }] },
  )

describe('disagreements', () => {
  test('a headline against the source that the body quotes', () => {
    const { report } = reportOf([
      {
        published: '2022-08-15',
        lines: ['# Troops loot {84 oil tankers} from Syria', 'SANA said that {89 oil tankers} left Syria on Sunday.'],
        figures: [tanker, { ...tanker, by: 'SANA', on: '2022-08-14' }],
      },
    ])
    expect(report.disagreements).toEqual([
      {
        item: 'tanker',
        kind: 'count',
        status: 'stolen',
        place: 'Syria',
        days: { first: '2022-08-14', last: '2022-08-14' },
        sides: [
          {
            figure: '84 oil tankers',
            value: 84,
            min: 84,
            max: 84,
            modifier: 'exact',
            unit: null,
            sources: [null],
            articles: [0],
            voices: 1,
            claims: [{ article: 0, claim: 0, copy: false }],
          },
          {
            figure: '89 oil tankers',
            value: 89,
            min: 89,
            max: 89,
            modifier: 'exact',
            unit: null,
            sources: ['SANA'],
            articles: [0],
            voices: 1,
            claims: [{ article: 0, claim: 1, copy: false }],
          },
        ],
      },
    ])
  })

  test('figures that exclude each other', () => {
    expect(tolls('3 soldiers', '5 soldiers')).toEqual(['soldier killed: 3 soldiers | 5 soldiers'])
    expect(tolls('3 soldiers', '5 troops', { of: 'troop' })).toEqual(['soldier killed: 3 soldiers | 5 troops'])
    expect(tolls('3 soldiers', 'at least 5 soldiers')).toEqual(['soldier killed: 3 soldiers | at least 5 soldiers'])
    expect(tolls('up to 3 soldiers', '5 soldiers')).toHaveLength(1)
    expect(tolls('about 900 soldiers', '1,200 soldiers')).toHaveLength(1)
  })

  test('figures that may all be true', () => {
    expect(tolls('3 soldiers', 'at least 3 soldiers')).toEqual([])
    expect(tolls('at least 3 soldiers', '5 soldiers')).toEqual([])
    expect(tolls('about 900 soldiers', '914 soldiers')).toEqual([])
    expect(tolls('45,000 soldiers', '45,312 soldiers')).toEqual([])
    expect(tolls('3 soldiers', '3 soldiers')).toEqual([])
  })

  test('figures of different things', () => {
    expect(tolls('3 soldiers', '5 civilians', { of: 'civilian' })).toEqual([])
    expect(tolls('3 soldiers', '5 soldiers', { status: 'injured' })).toEqual([])
    expect(tolls('3 Syrian soldiers', '5 army soldiers')).toEqual([])
    expect(
      disagreements(
        { published: '2022-05-01', lines: ['{3 soldiers} died in Homs.'], figures: [killed] },
        { published: '2022-05-01', lines: ['{5 soldiers} died in Idlib.'], figures: [{ ...killed, in: 'Idlib' }] },
        { published: '2022-06-01', lines: ['{9 soldiers} died in Homs.'], figures: [killed] },
      ),
    ).toEqual([])
  })

  test('one voice that lists figures does not contradict itself', () => {
    const lines = ['{3 soldiers} died in Homs.', 'Later {5 soldiers} died in Homs.']
    expect(disagreements({ published: '2022-05-01', lines, figures: [killed, killed] })).toEqual([])
  })

  test('what the article goes on with does not contradict the source of the same paragraph', () => {
    const drone = { of: 'drone', in: 'Kyiv', on: '2025-03-14' } as const satisfies Told
    const article = {
      published: '2025-03-14',
      lines: ['The army said {71 drones} came to Kyiv on Friday, while another {14 drones} missed Kyiv.'],
      figures: [{ ...drone, by: 'The army' }, drone],
    }
    expect(disagreements(article)).toEqual([])
  })

  test('the sum of a year does not dispute what happened on a day', () => {
    const seized = (when: string) => {
      const text = `Two medics seized\n\n4 May 2022\n\nTwo medics were abducted in Goma, the charity said. Eleven medics were abducted in Goma ${when}.\n`
      return analyze(text).disagreements.map(show)
    }
    expect(seized('in 2022')).toEqual([])
    expect(seized('on 3 May 2022')).toHaveLength(1)
  })

  test('parts of different wholes are different things', () => {
    const text = (one: string, other: string) =>
      `Kyiv, March 14 - The air force said that it had shot down 54 of 71 drones over Kyiv on Friday.\n\n` +
      `The ministry said that it had shot down ${one} of ${other} drones over Kyiv on Friday.`
    const sides = (dump: string) => analyze(dump).disagreements.map(show)
    expect(sides(text('22', '61'))).toEqual([])
    expect(sides(text('22', '71'))).toEqual(['drone destroyed: 22 of 71 drones | 54 of 71 drones'])
  })

  test('a figure that is denied is nobody’s', () => {
    expect(
      disagreements(
        { published: '2022-05-01', lines: ['{3 soldiers} died in Homs.'], figures: [killed] },
        {
          published: '2022-05-01',
          lines: ['SANA denied that {5 soldiers} died in Homs.'],
          figures: [{ ...killed, by: 'SANA' }],
        },
      ),
    ).toEqual([])
  })

  test.each([
    'The ministry said that 41 people were killed in Homs on 3 May 2022. An earlier toll was 35.',
    'The ministry said that 41 people were killed in Homs on 3 May 2022, up from 35 people killed.',
    'Officials raised the toll in Homs to 41 people killed on 3 May 2022, including three children, from 35.',
  ])('a figure that its own text takes back disputes nothing: %s', (text) => {
    const other = 'Doctors said that 41 people were killed in Homs on 3 May 2022.'
    const against = (toll: number) =>
      analyze(`Toll rises\n\n4 May 2022\n\n${text}\n\n${other.replace('41', `${toll}`)}\n`)
    expect(against(41).articles[0]!.quantities.map(({ value }) => value)).toContain(35)
    expect(against(41).disagreements).toEqual([])
    expect(against(52).disagreements).toMatchObject([{ sides: [{ value: 41 }, { value: 52 }] }])
  })

  test('a copy is no second voice', () => {
    const wire =
      'The ministry said that {35 people} were killed when the market of Homs was shelled at noon by unknown forces.'
    const told = { of: 'people', status: 'killed', by: 'The ministry', in: 'Homs' } as const
    const { report } = reportOf([
      { published: '2022-05-01', lines: [wire], figures: [told] },
      { published: '2022-05-01', lines: [wire.replace('unknown', 'unidentified')], figures: [told] },
      { published: '2022-05-01', lines: ['In Homs {41 people} died.'], figures: [{ ...told, by: undefined! }] },
    ])
    expect(report.copies.map(({ passages }) => passages.map(({ article }) => article))).toEqual([[0, 1]])
    expect(report.disagreements.map(({ sides }) => sides.map(({ figure, voices }) => [figure, voices]))).toEqual([
      [
        ['35 people', 1],
        ['41 people', 1],
      ],
    ])
    expect(report.disagreements[0]!.sides[0]!.claims.map(({ copy }) => copy)).toEqual([false, true])
  })

  test('a key of the caller’s own says what is compared with what', () => {
    const { report } = reportOf([
      { published: '2022-05-01', lines: ['{35 vehicles} left.'], figures: [{ of: 'vehicle' }] },
      { published: '2023-05-01', lines: ['{14 tankers} left.'], figures: [{ of: 'tanker' }] },
    ])
    expect(report.disagreements).toEqual([])
    const found = findDisagreements(report, {
      keyOf: ({ quantity }) => (['vehicle', 'tanker'].includes(quantity.itemHead!) ? 'convoy' : null),
    })
    expect(found.map(show)).toEqual(['convoy -: 14 tankers | 35 vehicles'])
  })

  test('the seeds, as their annotators read them', () => {
    const { report } = goldReport('003_303b3c89ad77ca98')
    expect(report.disagreements.map(show)).toContain('tanker stolen: 84 oil tankers | 89 oil tankers')
    expect(report.disagreements.length).toBeLessThanOrEqual(3)
  })
})

describe('bounds', () => {
  const bounds = (value: number, modifier: string, unit: string | null = null) => {
    const { low, high } = boundsOf({ value, modifier, unit, min: null, max: null } as never)
    return [Math.round(low), Math.round(high)]
  }
  test.each([
    [84, 'exact', [84, 84]],
    [900, 'approximate', [810, 990]],
    [3, 'at_least', [3, Infinity]],
    [50, 'less_than', [-Infinity, 50]],
    [45_000, 'exact', [44_500, 45_500]],
    [1_500_000, 'exact', [1_450_000, 1_550_000]],
    [200, 'exact', [200, 200]],
    [0, 'exact', [0, 0]],
  ])('%d %s', (value, modifier, expected) => expect(bounds(value, modifier)).toEqual(expected))

  test('one length in two units', () => {
    const [milesLow, milesHigh] = bounds(6677, 'exact', 'mi')
    const [kmLow, kmHigh] = bounds(10_745, 'exact', 'km')
    expect(milesLow).toBeLessThan(kmHigh!)
    expect(kmLow).toBeLessThan(milesHigh!)
  })
})

describe('the timeline', () => {
  test('dated sentences by date, with the figures that they date', () => {
    const { text, report } = reportOf([
      {
        published: '2022-05-03',
        lines: ['The army said {3 soldiers} died in Homs on Monday.', 'It began on Sunday with {2 strikes}.'],
        figures: [
          { ...killed, by: 'The army', on: '2022-05-02' },
          { of: 'strike', on: '2022-05-01' },
        ],
      },
    ])
    expect(
      report.timeline.map(({ start, sentence, claims }) => [start, text.slice(sentence.start, sentence.end), claims]),
    ).toEqual([
      ['2022-05-01', 'It began on Sunday with 2 strikes.', [1]],
      ['2022-05-02', 'The army said 3 soldiers died in Homs on Monday.', [0]],
    ])
  })
})

test('ten thousand figures and passages of one kind stay cheap', () => {
  const lines = Array.from(
    { length: 5000 },
    (_, i) => `{${i} soldiers} were killed in Homs when the market was shelled at noon by forces that nobody knew.`,
  )
  const articles = [0, 1].map(() => ({ published: '2022-05-01', lines, figures: lines.map(() => killed) }))
  const started = performance.now()
  const { report } = reportOf(articles)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(report.copies).toHaveLength(1)
})
