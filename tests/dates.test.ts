import { describe, expect, test } from 'vitest'
import { analyze, extractDates, type DateMention } from '../src/index.js'
import { lexiconOf } from '../src/dates/Lexicon.js'
import { fold } from '../src/languages/en/fold.js'
import { english } from '../src/languages/en/index.js'
import { testExamples } from './support/examples.js'
import { seeds } from './support/seeds.js'

/** "2022-08-24TMO START" */
const show = ({ value, mod }: DateMention) => (mod === null ? value : `${value} ${mod}`)

testExamples(
  import.meta.glob('../src/languages/en/dates/**/*.examples.ts', { eager: true }),
  (text, reference) => extractDates(text, { reference }),
  show,
)

describe('extractDates', () => {
  test('counts from the reference, and gives the days that a value stands for', () => {
    expect(extractDates('The camp was shelled yesterday.', { reference: '2022-08-25' })).toEqual([
      {
        start: 21,
        end: 30,
        text: 'yesterday',
        rule: 'dates/relative-day',
        type: 'DATE',
        value: '2022-08-24',
        mod: null,
        interval: { start: '2022-08-24', end: '2022-08-25' },
      },
    ])
  })

  test('takes a date-time as reference', () => {
    expect(extractDates('They met today.', { reference: '1998-08-07T10:35:00' })).toMatchObject([
      { value: '1998-08-07' },
    ])
  })

  test.each([
    ['It opened on 16 June.', 'XXXX-06-16'],
    ['It opened on Monday.', 'XXXX-WXX-1'],
    ['It opened this morning.', 'XXXX-XX-XXTMO'],
    ['It opened this week.', 'XXXX-WXX'],
    ['It opened in the last week of March.', 'XXXX-WXX'],
    ['It opened earlier this month.', 'XXXX-XX START'],
    ['It opened last summer.', 'XXXX-SU'],
    ['It opened at Easter.', 'XXXX-XX-XX'],
    ['It opened a year earlier.', 'XXXX'],
  ])('leaves open what nothing anchors: %s', (text, value) => {
    const found = extractDates(text)
    expect(found.map(show)).toEqual([value])
    expect(found[0]!.interval).toBeNull()
  })

  test.each([
    ['in 2021', '2021-01-01', '2022-01-01'],
    ['in Q3 2021', '2021-07-01', '2021-10-01'],
    ['last week', '2022-08-15', '2022-08-22'],
    ['over the weekend', '2022-08-20', '2022-08-22'],
    ['in the 1990s', '1990-01-01', '2000-01-01'],
    ['in the 20th century', '1900-01-01', '2000-01-01'],
    ['during Ramadan', '2022-04-02', '2022-05-02'],
    ['at 6:30 a.m.', '2022-08-25T06:30', '2022-08-25T06:31'],
    ['at 23:59 UTC', '2022-08-25T23:59Z', '2022-08-26T00:00Z'],
    ['last night', '2022-08-24T20:00', '2022-08-25T05:00'],
    ['at midnight', '2022-08-26T00:00', '2022-08-26T00:01'],
  ])('gives half-open intervals: %s', (text, start, end) => {
    expect(extractDates(text, { reference: '2022-08-25' })).toMatchObject([{ interval: { start, end } }])
  })

  test('reads figures with slashes as the rest of the dump is written', () => {
    const text = [
      [
        'Rebels take border town',
        'October 16, 2025',
        'The truce of 14/10/2025 held for a day in the east, a monitor said.',
      ],
      [
        'Ferry halted again',
        'October 16, 2025',
        'No boat has left the quay since 07/10/2025, and nobody knows why, a clerk said.',
      ],
    ]
    const dump = text.map((article) => article.join('\n\n')).join('\n\n\n')
    expect(analyze(dump).articles.flatMap(({ dates }) => dates.map(show))).toEqual(
      expect.arrayContaining(['2025-10-14', '2025-10-07']),
    )
    expect(extractDates('since 07/10/2025').map(show)).toEqual(['2025-07-10'])
    expect(extractDates('since 07/10/2025', { reference: '2025-10-08' }).map(show)).toEqual(['2025-10-07'])
  })

  test('takes no picture’s day for the article’s own', () => {
    const caption = 'Soldiers on patrol near the river, April 29, 2020. (Photo by Sgt. Lee Doe, U.S. Army)'
    const body =
      'The army left the camp on January 3, a monitor said. It had held the road for years and gave no reason.'
    const [article] = analyze(`Army leaves camp on river\n\n${caption}\n\n${body}\n\n${body}\n`).articles
    expect(article!.published).toBeNull()
    expect(article!.dates.map(show)).toContain('XXXX-01-03')
  })

  test('gives no interval for a day that no calendar has, for seasons and for lengths', () => {
    const found = extractDates('On 31 June 2022, in summer 2021, for two years.', { reference: '2022-08-25' })
    expect(found.map(({ value, interval }) => [value, interval])).toEqual([
      ['2022-06-31', null],
      ['2021-SU', null],
      ['P2Y', null],
    ])
  })
})

describe('the words and rules of English', () => {
  const { rules, passes, words } = english.dates

  test('are tried in one order', () => {
    expect(rules.map(({ name }) => name.replace('dates/', ''))).toEqual(
      (
        'numeric days-of-month month-days months-of-year month-day day-month month hijri holiday ' +
        'weekday-of-week near-weekday told-weekday weekdays weekday day-beyond relative-day night this-part-of-day ' +
        'told-part-of-day small-hours clock military-clock o-clock moment year-end ago from-now ' +
        'away year-ago every times-a frequency stretch past-unit relative-period the-period ' +
        'report-period edge-of-period same-period week-of these-days near-month near-season quarter half ' +
        'short-quarter fiscal-year season decade century longer-duration duration one-unit reference ' +
        'definite-reference units year-period short-year year'
      ).split(' '),
    )
    expect(passes.map(({ name }) => name)).toEqual([
      'drop-non-dates',
      'join-points',
      'short-weekday',
      'quarter-ended',
      'widen',
    ])
  })

  test('have one name each, and examples beside them', () => {
    const names = rules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const files = Object.keys(import.meta.glob('../src/languages/en/dates/rules/*.ts'))
    expect(files.filter((file) => file.endsWith('.examples.ts'))).toHaveLength(names.length)
  })

  test('are folded as tokens fold', () => {
    for (const { word } of words) expect(word).toBe(fold(word).trim().replace(/\s+/gu, ' '))
    expect(lexiconOf(english.dates).table.at([], 0)).toBeUndefined()
  })
})

describe('the seeds', () => {
  const dates = Object.values(seeds).flatMap((text) => analyze(text).articles.flatMap((article) => article.dates))
  const of = (text: string) => dates.filter((mention) => mention.text === text).map(show)

  test.each([
    ['approximately 6:30 a.m.', '2022-08-15T06:30 APPROX'],
    ['dawn on 23 August', '2022-08-23TMO START'],
    ['early Wednesday', '2022-08-24TMO START'],
    ['yesterday Sunday 15 May 2022', '2022-05-15'],
    ['A day prior', '2022-08-24'],
    ['August last year', '2021-08'],
    ['more than two years ago', '2020 BEFORE'],
    ['the end of 2021', '2021 END'],
    ['last week', '2022-W08'],
    ['late July', '2022-07 END'],
  ])('%s', (text, value) => expect(of(text)).toContain(value))

  test('hold no date in the names of weapons and resolutions', () => {
    expect(dates.filter(({ text }) => ['2254', '1566', '35', '400', '9/11'].includes(text))).toEqual([])
  })
})
