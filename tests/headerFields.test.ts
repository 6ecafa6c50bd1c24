import { describe, expect, test } from 'vitest'
import { segmentArticles } from '../src/index.js'

/** What the lines around a title say of an article: who published it when, who wrote it, and where it was taken from. */

const body = [
  'Gunmen stopped a bus on the road to the border at night and took eleven passengers with them, the governor said.',
  'The families of the passengers gathered at the bus station, where officials read out a list of names to them.',
]

/** The fields of an article with these lines around its text. */
function fieldsOf(above: readonly string[], below: readonly string[] = []) {
  const [article] = segmentArticles([...above, ...body, ...below].join('\n\n'))
  const { title, published, publisher, authors, sources } = article!
  return {
    title: title?.text ?? null,
    published: published?.value ?? null,
    publisher: publisher?.text ?? null,
    authors: authors.map(({ text }) => text),
    sources: sources.map(({ text }) => text),
  }
}

const title = 'Eleven taken from bus near the border'

describe('the outlet behind a title', () => {
  test.each([
    [`${title} | The Harbour Gazette`, 'The Harbour Gazette'],
    [`${title} | Africa | Lakeside Tribune`, 'Lakeside Tribune'],
    [`${title} - Oasis Observer`, 'Oasis Observer'],
    [`${title} – BBC News`, 'BBC News'],
  ])('%s', (printed, publisher) => {
    expect(fieldsOf([printed, '4 June 2024'])).toMatchObject({ title, publisher })
  })

  test.each([`${title} – WSJ`, `${title} - Washington Post`, `${title} — Interior Ministry`, `${title} - police`])(
    'is none where it says who says so: %s',
    (printed) => {
      expect(fieldsOf([printed, '4 June 2024'])).toMatchObject({ title: printed, publisher: null })
    },
  )
})

describe('the masthead', () => {
  test.each([
    [['The Harbour Gazette', 'Skip to content'], 'The Harbour Gazette'],
    [['Ministry of Trade', 'Press Service'], 'Ministry of Trade'],
    [['Asharq Observer'], 'Asharq Observer'],
  ])('stands above the title: %j', (above, publisher) => {
    expect(fieldsOf([...above, title, '4 June 2024'])).toMatchObject({ title, publisher })
  })

  test.each(['Special Report', 'World News', 'Analysis', 'Press Release', 'Middle East'])(
    'a section or the kind of piece is none: %s',
    (kicker) => {
      expect(fieldsOf([title, kicker, '4 June 2024'])).toMatchObject({ publisher: null, authors: [] })
    },
  )
})

describe('who wrote it', () => {
  test.each<[string, readonly string[]]>([
    ['By Lena Okafor and Piotr Kowalczyk', ['Lena Okafor', 'Piotr Kowalczyk']],
    ['By LENA OKAFOR', ['LENA OKAFOR']],
    ['By Lena Okafor, Lagos Bureau', ['Lena Okafor']],
    ['By Lena Okafor, Staff Writer', ['Lena Okafor']],
    ['BY A CORRESPONDENT', ['A CORRESPONDENT']],
    ['Lena Okafor in Lagos and Wei-ling Tan in Penang', ['Lena Okafor', 'Wei-ling Tan']],
    ['Dr Lena Okafor', ['Dr Lena Okafor']],
    ['Marta Hrytsenko', ['Marta Hrytsenko']],
    ['Levan Maisuradze', ['Levan Maisuradze']],
    ['Al Jazeera Staff', ['Al Jazeera Staff']],
    ['Марта Гриценко', ['Марта Гриценко']],
    ['بقلم: سامي الحلبي', ['سامي الحلبي']],
    ['Par Claire Fontaine avec AFP', ['Claire Fontaine']],
  ])('%s', (byline, authors) => {
    expect(fieldsOf([title, byline, '4 June 2024'])).toMatchObject({ authors, published: '2024-06-04' })
  })

  test.each([
    'Lena Okafor - Oasis Observer',
    'Oasis Observer / Lena Okafor',
    'Lena Okafor | Oasis Observer',
    'By Lena Okafor, Oasis Observer',
  ])('and for whom: %s', (line) => {
    expect(fieldsOf([title, line, '4 June 2024'])).toMatchObject({
      authors: ['Lena Okafor'],
      publisher: 'Oasis Observer',
    })
  })

  test.each([
    'Lena Okafor — Friday, 7 June 2024, 07:15',
    '7 June 2024 // Lena Okafor',
    'Lena Okafor • June 7, 2024',
    'Lena Okafor - Oasis Observer - June 7, 2024',
  ])('and when, in one line: %s', (line) => {
    expect(fieldsOf([title, line])).toMatchObject({ authors: ['Lena Okafor'], published: '2024-06-07' })
  })

  test('the outlet that a piece was written for', () => {
    expect(fieldsOf([title, 'Special to The Harbour Gazette', 'By Lena Okafor', '4 June 2024'])).toMatchObject({
      authors: ['Lena Okafor'],
      publisher: 'The Harbour Gazette',
    })
  })
})

describe('the date of the first publication', () => {
  test.each([
    [['Updated: 9 June 2024', 'Published: 7 June 2024']],
    [['Published 7 June 2024 | Last updated 9 June 2024']],
    [['Last modified on 9 June 2024; published on 7 June 2024']],
    [['Опубликовано: 7 июня 2024, обновлено: 9 июня 2024']],
    [['Fri Jun 7 2024 19:03:44 GMT+0300 (Arabian Standard Time)']],
    [['7 June 2024, 14:20 (0920 GMT)']],
    [['Last updated 7 June 2024']],
  ])('%j', (lines) => {
    expect(fieldsOf([title, 'By Lena Okafor', ...lines])).toMatchObject({ published: '2024-06-07' })
  })
})

describe('a label with nothing but a mark behind it', () => {
  test.each(['Author: .', 'By: .', 'Source: .', 'Date: .', 'Published by .', '(Reporting by .)'])('%s', (line) => {
    expect(fieldsOf([title, line, '4 June 2024'])).toMatchObject({ title, published: '2024-06-04', authors: [] })
  })
})

describe('where it was taken from', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['(With inputs from Reuters and AFP)'], ['Reuters', 'AFP']],
    [['The Associated Press contributed to this report.'], ['The Associated Press']],
    [['This article first appeared in The Harbour Gazette.'], ['The Harbour Gazette']],
    [['Originally published by Oasis Observer on June 3, 2024.'], ['Oasis Observer']],
  ])('%j below the text', (below, sources) => {
    expect(fieldsOf([title, 'By Lena Okafor', '4 June 2024'], below)).toMatchObject({
      sources,
      authors: ['Lena Okafor'],
    })
  })

  test('two agencies of one line', () => {
    expect(fieldsOf([title, '4 June 2024', 'Source: Reuters and AFP'])).toMatchObject({ sources: ['Reuters', 'AFP'] })
  })

  test('a byline that ends with agencies', () => {
    expect(fieldsOf([title, 'Lena Okafor in Lagos and agencies', '4 June 2024'])).toMatchObject({
      authors: ['Lena Okafor'],
      sources: ['agencies'],
    })
  })

  test('the agency of a dateline, where another outlet prints its name; else the dispatch is its own', () => {
    const read = (above: string) => {
      const [article] = segmentArticles(`${title}\n\n${above}4 June 2024\n\nRABAT - (MAP) ${body.join('\n\n')}`)
      return [article!.publisher?.text, article!.sources.map(({ text }) => text)]
    }
    expect(read('')).toEqual(['MAP', []])
    expect(read('The Harbour Gazette | ')).toEqual(['The Harbour Gazette', ['MAP']])
  })
})
