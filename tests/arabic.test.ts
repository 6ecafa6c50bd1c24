import { describe, expect, test } from 'vitest'
import {
  analyze,
  extractAttributions,
  extractDates,
  extractEntities,
  extractQuantities,
  type DateMention,
} from '../src/index.js'
import { testExamples } from './support/examples.js'
import { f1, markedArticles } from './support/markedArticles.js'
import { seeds } from './support/seeds.js'

testExamples(
  import.meta.glob('../src/languages/ar/dates/**/*.examples.ts', { eager: true }),
  (text, reference) => extractDates(text, { reference, language: 'ar' }),
  ({ value, mod }: DateMention) => (mod === null ? value : `${value} ${mod}`),
)

describe('the Arabic article of the seeds', () => {
  const report = analyze(seeds['003_303b3c89ad77ca98.txt']!)
  const article = report.articles.find(({ language }) => language === 'ar')!

  test('gives times, the figure and who says it', () => {
    expect(article.published?.value).toBe('2022-03-05')
    expect(article.dates.map(({ text, value }) => [text, value])).toEqual([
      ['السبت 5 آذار 2022', '2022-03-05'],
      ['اليوم السبت', '2022-03-05'],
      ['8 أعوام', 'P8Y'],
      ['وقتٍ سابق', 'PAST_REF'],
      ['وقتٍ سابق', 'PAST_REF'],
    ])
    expect(article.quantities).toMatchObject([
      { text: 'نحو 14 ألف شخص', value: 14000, modifier: 'approximate', itemHead: 'شخص', status: 'killed' },
    ])
    const [claim] = article.claims
    expect(claim?.attribution).toMatchObject({ cue: { text: 'مشيراً إلى' }, source: null })
  })

  test.each([
    ['بوتين', 'Putin', 'person/vladimir-putin'],
    ['أوكرانيا', 'Ukraine', 'gpe/ukraine'],
    ['سوريا', 'Syria', 'gpe/syria'],
    ['الولايات المتحدة', 'US', 'gpe/united-states'],
    ['روسيا', 'Russia', 'gpe/russia'],
    ['الروسي', 'Russian', 'norp/russian'],
    ['دونباس', 'Donbass', 'loc/donbass'],
    ['الناتو', 'NATO', 'org/nato'],
    ['الغرب', 'West', 'loc/west'],
    ['الاستخبارات الخارجية الروسية', 'SVR', 'org/svr'],
    ['القوات المسلحة الروسية', 'Russian Armed Forces', 'org/russian-armed-forces'],
    ['قاعدة “التنف”', 'Al-Tanf base', 'fac/al-tanf-base'],
  ])('%s is %s', (arabic, english, id) => {
    const ids = (text: string) => [
      ...new Set(
        report.articles.flatMap(({ entities }) =>
          entities.filter((one) => one.text === text).map(({ entity }) => entity),
        ),
      ),
    ]
    expect(ids(arabic)).toEqual([id])
    expect(english === 'Putin' ? extractEntities('Putin spoke.').map(({ entity }) => entity) : ids(english)).toContain(
      id,
    )
  })

  test('التنف and al-Tanf are one place', () => {
    const [arabic] = extractEntities('وصلت القوات إلى التنف.')
    const [english] = extractEntities('The troops reached al-Tanf.')
    expect(arabic?.entity).toBe(english?.entity)
  })
})

describe('who speaks where the subject is left out or is a bare noun', () => {
  const speakersOf = (text: string) =>
    extractAttributions(text).map(({ cue, source, speaker }) => [cue!.text, source?.text ?? null, speaker])

  test('a verb without a subject goes on with the last that it agrees with', () => {
    const text =
      'قال المتحدث باسم الجيش نبيل عبد الله إن القوات تقدمت. وقالت وزارة الصحة إن 5 أشخاص قتلوا. وأضافت أن 3 أصيبوا. وتابع أن النصر قريب.'
    expect(speakersOf(text)).toEqual([
      ['قال', 'المتحدث باسم الجيش نبيل عبد الله', null],
      ['قالت', 'وزارة الصحة', null],
      ['أضافت', null, 'وزارة الصحة'],
      ['تابع', null, 'نبيل عبد الله'],
    ])
  })

  test('a plural verb goes on with several', () => {
    expect(speakersOf('قال مسؤولون محليون إن السد انهار. وأضافوا أن القرى غرقت.')[1]).toEqual([
      'أضافوا',
      null,
      'مسؤولون محليون',
    ])
  })

  test('the source, the spokesman, the ministry are those named before', () => {
    const text =
      'قال مصدر عسكري رفيع إن القصف توقف. وأشار المصدر ذاته إلى أن الهدنة قائمة. وأكدت وزارة الدفاع الروسية أن الجسر سليم. ونفت الوزارة وقوع إصابات.'
    expect(speakersOf(text).map(([, source, speaker]) => [source, speaker])).toEqual([
      ['مصدر عسكري رفيع', null],
      ['المصدر ذاته', 'مصدر عسكري رفيع'],
      ['وزارة الدفاع الروسية', 'Russian Ministry of Defense'],
      ['الوزارة', 'Russian Ministry of Defense'],
    ])
  })

  test('a new spokesman is none of those before, and a passive verb has nobody', () => {
    const text =
      'قال المتحدث باسم الوزارة سامر الخطيب إن الطريق مغلق. وأكد المتحدث باسم البلدية أن الجسر سليم. وذُكر أن السد انهار.'
    expect(
      speakersOf(text)
        .slice(1)
        .map(([, , speaker]) => speaker),
    ).toEqual([null, null])
  })
})

/* Articles of our own on other conflicts; the floors lie below what was measured when they were written. */
describe.each(markedArticles)('$name', ({ name, text, entities, quantities, dates, attributions }) => {
  test('names', () => {
    const found = extractEntities(text).map(({ start, end, type }) => `${start}-${end} ${type}`)
    expect(
      f1(
        entities.map(({ start, end, tag }) => `${start}-${end} ${tag}`),
        found,
      ),
    ).toBeGreaterThan(0.85)
  })

  test('figures', () => {
    const found = extractQuantities(text).map(({ numeral, value }) => `${numeral.start} ${value}`)
    expect(
      f1(
        quantities.map(({ start, tag }) => `${start} ${tag.split(':')[0]}`),
        found,
      ),
    ).toBeGreaterThan(0.85)
  })

  test('dates', () => {
    const reference = { sudan: '2024-11-12', gaza: '2024-05-19', libya: '2022-08-31' }[name]
    const found = extractDates(text, { reference }).map(({ start, end, value }) => `${start}-${end} ${value}`)
    expect(
      f1(
        dates.map(({ start, end, tag }) => `${start}-${end} ${tag}`),
        found,
      ),
    ).toBeGreaterThan(0.85)
  })

  test('who says what', () => {
    const found = extractAttributions(text)
    const missed = attributions.filter(
      ({ cue, start, end }) =>
        !found.some(
          (one) =>
            one.cue !== null &&
            (cue.includes(one.cue.text) || one.cue.text.includes(cue)) &&
            one.content.some((part) => Math.min(part.end, end) - Math.max(part.start, start) > (end - start) / 2),
        ),
    )
    expect(missed.length).toBeLessThan(2)
  })
})
