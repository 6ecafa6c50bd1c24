import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAnalyzerWith } from '../src/analyze.js'
import { arabicRows } from '../src/languages/ar/entities/gazetteer.js'
import { cueForms } from '../src/languages/ar/attributions/cueTable.js'
import { dates as arabicDates } from '../src/languages/ar/dates/index.js'
import { fold } from '../src/languages/ar/fold.js'
import { countedNouns } from '../src/languages/ar/words/nouns.js'
import { functionWords, wholeWords } from '../src/languages/ar/words/functionWords.js'
import { numberWords } from '../src/languages/ar/words/numbers.js'
import { titleForms } from '../src/languages/ar/words/titles.js'
import { arabic } from '../src/languages/ar/index.js'
import { english } from '../src/languages/en/index.js'
import { thingRows } from '../src/languages/en/entities/gazetteer.js'
import { packs } from '../src/languages/index.js'
import type { LanguagePack } from '../src/languages/LanguagePack.js'
import { segmentText } from '../src/languages/segmentText.js'
import { termClass, phrase } from '../src/patterns/TermPattern.js'
import { phraseTable } from '../src/patterns/PhraseTable.js'

/** The words of a set, the keys of a map, the first parts of rows; those of an object's parts too. */
function wordsOf(value: unknown): string[][] {
  if (value instanceof Set || value instanceof Map) return [[...value.keys()].filter((key) => typeof key === 'string')]
  if (Array.isArray(value)) {
    const rows = value.filter(
      (row): row is [string] => Array.isArray(row) && row.length === 2 && typeof row[0] === 'string',
    )
    return rows.length === value.length ? [rows.map(([word]) => word)] : []
  }
  return typeof value === 'object' && value !== null && 'pronouns' in value ? Object.values(value).flatMap(wordsOf) : []
}

describe('the Arabic words', () => {
  test.each([
    ['dates', arabicDates.words.map(({ word }) => word).filter((word) => word !== 'هـ')],
    ['cues', [...cueForms().keys()]],
    ['numbers', [...numberWords.keys()]],
    ['function words', [...functionWords, ...wholeWords]],
    ['titles', [...titleForms]],
    [
      'nouns',
      countedNouns.flatMap(({ singularForms, dualForms, pluralForms }) => [
        ...singularForms,
        ...dualForms,
        ...pluralForms,
      ]),
    ],
  ])('are folded: %s', (_, words) => {
    expect(words.length).toBeGreaterThan(30)
    expect(words.filter((word) => word.split(' ').map(fold).join(' ') !== word)).toEqual([])
  })

  test('are folded in every set and table that a file of the pack exports', () => {
    const files = import.meta.glob<Record<string, unknown>>('../src/languages/ar/**/*.ts', { eager: true })
    const tables = Object.entries(files).flatMap(([file, exported]) =>
      Object.entries(exported).flatMap(([name, value]) =>
        wordsOf(value).map((words) => [`${file} ${name}`, words] as const),
      ),
    )
    expect(tables.length).toBeGreaterThan(40)
    // Keyed by lemma, which is as printed.
    const ofLemmas = /beforeVerb$/u
    const wrong = tables
      .filter(([where]) => !ofLemmas.test(where))
      .flatMap(([where, words]) =>
        words
          .filter(
            (word) => /[\u0600-\u06FF]/u.test(word) && word !== 'هـ' && word.split(' ').map(fold).join(' ') !== word,
          )
          .map((word) => `${where}: ${word}`),
      )
    expect(wrong).toEqual([])
  })

  test('are written without presentation forms', () => {
    const sources = import.meta.glob<string>('../src/languages/ar/**/*.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    })
    const wrong = Object.entries(sources).filter(([, source]) => /[\uFB50-\uFDFF\uFE70-\uFEFC]/u.test(source))
    expect(wrong.map(([file]) => file)).toEqual([])
  })

  test('hold no presentation forms and no thing twice', () => {
    const folder = new URL('../data/arabic/', import.meta.url)
    for (const file of readdirSync(folder)) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(/[\uFB50-\uFDFF\uFE70-\uFEFC]/u)
    }
    const canonicals = arabicRows().map(({ type, canonical }) => `${type} ${canonical}`)
    expect(canonicals.filter((one, i) => canonicals.indexOf(one) !== i)).toEqual([])
  })

  test('name the things of the English rows by the English name', () => {
    const known = new Map(
      thingRows().flatMap(({ type, canonical, names }) => names.map((name) => [`${type} ${name}`, canonical] as const)),
    )
    const otherwise = arabicRows().filter(({ type, canonical }) => {
      const name = known.get(`${type} ${canonical}`)
      return name !== undefined && name !== canonical
    })
    // What English calls by a newer name than Arabic news does
    expect(otherwise.map(({ canonical }) => canonical)).toEqual([])
    const own = arabicRows().filter(({ type, canonical }) => !known.has(`${type} ${canonical}`))
    expect(own.length).toBeLessThan(arabicRows().length / 4)
  })
})

test('the packs have the same stages and files', () => {
  const filesOf = (language: string) =>
    Object.keys(import.meta.glob('../src/languages/{en,ar}/**/*.ts'))
      .filter((file) => file.includes(`/languages/${language}/`))
      .map((file) => file.replace(/^.*\/languages\/..\//u, ''))
  const both = [
    'index.ts',
    'tokenize.ts',
    'fold.ts',
    ...['articles', 'dates', 'quantities', 'attributions', 'entities', 'report'].map((stage) => `${stage}/index.ts`),
    ...['classes', 'numbers', 'passes', 'rules', 'tense'].map((name) => `dates/${name}.ts`),
    ...['calendar', 'numbers', 'relative', 'times', 'units'].map((name) => `dates/words/${name}.ts`),
    ...['complete', 'isChange', 'itemAt', 'modifiers', 'money', 'numerals', 'refine', 'units'].map(
      (name) => `quantities/${name}.ts`,
    ),
    ...['cuePhrases', 'cueTable', 'cueVerbs', 'tokens', 'words'].map((name) => `attributions/${name}.ts`),
    ...['gazetteer', 'recognize'].map((name) => `entities/${name}.ts`),
  ]
  for (const language of ['en', 'ar']) expect(filesOf(language)).toEqual(expect.arrayContaining(both))
  expect(Object.keys(arabic)).toEqual(expect.arrayContaining(Object.keys(english)))
})

/* The recipe of src/languages/README.md, with the few words of French that show each stage. */
const day = termClass<number>('number', (value) => typeof value === 'object')
const month = termClass<number>('month')
const year = termClass<number>('year')
const lowerCase = (word: string) => word.toLowerCase()
const french: LanguagePack = {
  ...arabic,
  language: 'fr',
  tokenize: (texts) => texts.map((text) => segmentText(text, 'fr', lowerCase)),
  articles: { ...english.articles, language: 'fr' },
  dates: {
    language: 'fr',
    words: ['mars', 'août'].map((word, i) => ({ word, senses: { month: [3, 8][i]! } })),
    triggers: ['month'],
    termRules: [],
    rules: [
      {
        name: 'dates/day-month',
        pattern: phrase(day, month, year),
        produce: (found) => ({
          kind: 'point',
          day: (found.of(day) as unknown as { count: number }).count,
          month: found.of(month),
          year: found.of(year),
        }),
      },
    ],
    passes: [],
    tenseAt: () => null,
  },
  quantities: { language: 'fr' },
  attributions: {
    ...arabic.attributions,
    language: 'fr',
    cues: () => phraseTable([]),
    rules: [],
    unclaimed: () => null,
  },
  entities: { language: 'fr' },
}

describe('a third language', () => {
  const text = 'Le ministère a déclaré que la ville de Bakhmout avait été bombardée dans la nuit du 25 août 2022.'

  test('is read once its pack is given', () => {
    const gazetteer = [{ name: 'Bakhmout', type: 'GPE', canonical: 'Bakhmut' }] as const
    const { extractDates, extractEntities } = createAnalyzerWith([...packs, french], { gazetteer: [...gazetteer] })
    expect(extractDates(text)).toMatchObject([{ text: '25 août 2022', value: '2022-08-25' }])
    expect(extractEntities(text)).toMatchObject([{ text: 'Bakhmout', canonical: 'Bakhmut' }])
  })

  test('is left alone without one', () => {
    expect(createAnalyzerWith(packs).extractDates(text)).toEqual([])
  })
})
