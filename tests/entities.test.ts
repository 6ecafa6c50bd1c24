import { describe, expect, test } from 'vitest'
import { analyze, extractEntities } from '../src/index.js'
import { gazetteer, thingRows } from '../src/languages/en/entities/gazetteer.js'
import { testExamples } from './support/examples.js'
import { seeds } from './support/seeds.js'

testExamples(
  import.meta.glob('../src/**/entities/**/*.examples.ts', { eager: true }),
  (text) => extractEntities(text),
  ({ type, canonical }) => `${type} ${canonical}`,
)

describe('extractEntities', () => {
  test('gives names with their type and one canonical name for all their forms', () => {
    const found = extractEntities('Daesh attacked U.S. troops in Syria; ISIS said so.')
    expect(found.map(({ text, type, canonical }) => [text, type, canonical])).toEqual([
      ['Daesh', 'ORG', 'ISIS'],
      ['U.S.', 'GPE', 'United States'],
      ['Syria', 'GPE', 'Syria'],
      ['ISIS', 'ORG', 'ISIS'],
    ])
  })

  test('the caller’s own names win, with ids of their own', () => {
    const gazetteer = [{ name: 'Wagner', type: 'ORG', canonical: 'Wagner Group', aliases: ['PMC Wagner'] }] as const
    const [found] = extractEntities('PMC Wagner left Syria.', { gazetteer })
    expect(found).toMatchObject({ text: 'PMC Wagner', canonical: 'Wagner Group', entity: 'own/org/wagner-group' })
  })

  test('the caller’s own name wins inside a longer name too', () => {
    const gazetteer = [{ name: 'Okwari Front', type: 'ORG' }] as const
    const found = extractEntities('The Okwari Front Council met.', { gazetteer })
    expect(found.map(({ text }) => text)).toEqual(['Okwari Front'])
  })
})

describe('names of any culture', () => {
  const names = [
    ['Ruslan Bekmurzaev', 'Talas Liberation Front', 'Kyzyl-Suu'],
    ['Nguyễn Văn Thắng', 'Lumad Defence Committee', 'Đắk Lức'],
    ['Chukwuma Ezenwata', 'Okwari National Congress', 'Umuahia-Ibeku'],
    ['Dragiša Vujčić', 'Free Serb Brigade', 'Žitorađa'],
    ['Yusuf al-Harbawi', 'Ansar Brigade', 'Tell Sarwat'],
    ['Lautaro Ñancupil', 'Mapuche Workers Union', 'Puerto Quemchi'],
  ] as const

  test.each(names)('%s, %s, %s have their types in the same story', (person, body, place) => {
    const text = `The ${body} said its fighters had entered the town of ${place}. Colonel ${person}, its spokesman, said the ${body} would stay in ${place}.`
    expect(extractEntities(text).map(({ type, text }) => [type, text])).toEqual([
      ['ORG', body],
      ['GPE', place],
      ['PERSON', person],
      ['ORG', body],
      ['GPE', place],
    ])
  })

  test.each([
    'Rebels seize Bukavu as Congolese army flees',
    'Zelensky warns of new strikes on Kharkiv, says Reuters',
    'UN Security Council extends Sudan sanctions for a year',
    'Court jails Georgian opposition leader Nika Melia over Tbilisi protest',
    'Army chief Burhan rejects truce with Rapid Support Forces',
  ])('a headline’s capitals change nothing: %s', (headline) => {
    const found = (text: string) => extractEntities(text).map(({ type, start, end }) => [type, start, end])
    const title = headline.replace(/(?<![’\p{L}])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    expect(found(headline).length).toBeGreaterThan(1)
    expect(found(title)).toEqual(found(headline))
    expect(found(headline.toUpperCase())).toEqual(found(headline))
  })
})

describe('Report.entities', () => {
  test('one id for one thing over the whole text: surname, abbreviation, transliteration, typo', () => {
    const text = `Colonel Rashid Karimzai spoke for the Okwari National Guard (ONG). Karimzai left.

Fighters of Harakat al-Saberin and Harakat as-Sabirin denied it. So did ONG officers, Abdulrahman Haddadian and Abdulrahmen Haddadian said.`
    const { entities } = analyze(text)
    const aliases = Object.fromEntries(entities.map((entity) => [entity.canonical, entity.aliases]))
    expect(aliases).toMatchObject({
      'Rashid Karimzai': ['Rashid Karimzai', 'Karimzai'],
      'Okwari National Guard': ['ONG', 'Okwari National Guard'],
      'Harakat al-Saberin': ['Harakat al-Saberin', 'Harakat as-Sabirin'],
      'Abdulrahman Haddadian': ['Abdulrahman Haddadian', 'Abdulrahmen Haddadian'],
    })
  })

  test('two people with one surname stay two', () => {
    const { entities } = analyze('Maria Haddadian met Mario Haddadian and Omar Haddadian.')
    expect(entities.map(({ canonical }) => canonical)).toEqual(['Maria Haddadian', 'Mario Haddadian', 'Omar Haddadian'])
  })

  test('every mention of a thing is counted once, and has its id', () => {
    for (const text of Object.values(seeds)) {
      const { articles, entities } = analyze(text)
      const mentions = articles.flatMap((article) => article.entities)
      expect(entities.reduce((sum, { mentions }) => sum + mentions.length, 0)).toBe(mentions.length)
      const ids = new Set(entities.map(({ id }) => id))
      expect(ids.size).toBe(entities.length)
      expect(mentions.filter(({ entity }) => !ids.has(entity))).toEqual([])
    }
  })

  test('the seeds: names of one thing', () => {
    const { entities } = analyze(seeds['003_303b3c89ad77ca98.txt']!)
    const aliasesOf = (canonical: string) => entities.find((entity) => entity.canonical === canonical)?.aliases ?? []
    expect(aliasesOf('Syrian Democratic Forces')).toEqual(expect.arrayContaining(['SDF', 'Syrian Democratic Forces']))
    expect(aliasesOf('ISIS')).toEqual(expect.arrayContaining(['ISIS', 'Daesh', 'IS', 'Islamic State']))
    expect(aliasesOf('Maghawir al-Thawra')).toEqual(expect.arrayContaining(['MaT', 'Maghaweir al-Thowra']))
    expect(aliasesOf('The Wall Street Journal')).toEqual(expect.arrayContaining(['WSJ', 'The Wall Street Journal']))
    expect(aliasesOf('Al-Tanf')).toEqual(expect.arrayContaining(['Al-Tanf', 'al-Tanf', 'Al Tanf']))
  })
})

describe('the gazetteer', () => {
  test('every row has a type, a canonical name once for its type, and no empty name', () => {
    const rows = thingRows()
    const keys = rows.map(({ type, canonical }) => `${type} ${canonical}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    const types = ['PERSON', 'NORP', 'ORG', 'GPE', 'LOC', 'FAC', 'PRODUCT', 'EVENT', 'LAW', 'WORK']
    expect(rows.filter(({ type }) => !types.includes(type))).toEqual([])
    expect(rows.flatMap(({ names }) => names).filter((name) => name !== name.trim() || name === '')).toEqual([])
  })

  test('has towns, divisions and things', () => {
    expect(gazetteer().size).toBeGreaterThan(20_000)
  })
})
