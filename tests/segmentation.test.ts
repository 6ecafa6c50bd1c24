import { describe, expect, test } from 'vitest'
import { segmentArticles } from '../src/index.js'
import { dumps } from './support/dumps.js'
import { seeds } from './support/seeds.js'

const firstLine = (text: string, at: number) => text.slice(at).split('\n', 1)[0]!.trim()
const lastLine = (text: string) => text.split('\n').at(-1)!.trim()

describe.each(dumps)('the dump $name', ({ text, articles }) => {
  const found = segmentArticles(text)

  test('is cut where its articles begin', () => {
    expect(found.map(({ start }) => firstLine(text, start))).toEqual(articles.map(({ first }) => first))
  })

  test('has each article to the last line of its text', () => {
    expect(found.map(({ start, end }) => lastLine(text.slice(start, end)))).toEqual(articles.map(({ last }) => last))
  })

  test('says who published what when', () => {
    const printed = ({ published }: (typeof found)[number]) => (published?.inferred ? null : (published?.value ?? null))
    expect(
      found.map((article) => ({
        title: article.title?.text ?? null,
        published: printed(article),
        authors: article.authors.map(({ text: name }) => name),
        sources: article.sources.map(({ text: name }) => name),
      })),
    ).toEqual(articles.map(({ title, published, authors, sources }) => ({ title, published, authors, sources })))
    articles.forEach(({ publisher, language, subtitle }, i) => {
      if (publisher !== undefined) expect(found[i]?.publisher?.text ?? null).toBe(publisher)
      if (subtitle !== undefined) expect(found[i]?.subtitle?.text ?? null).toBe(subtitle)
      if (language !== undefined) expect(found[i]?.language).toBe(language)
    })
  })

  test('has nearly every line in its role', () => {
    const roles = new Map(
      found.flatMap(({ blocks }) =>
        blocks.flatMap(({ start, end, role }) =>
          text
            .slice(start, end)
            .split('\n')
            .map((line) => [line.trim(), role]),
        ),
      ) as [string, string][],
    )
    const lines = articles.flatMap((article) => article.lines)
    const right = lines.filter(({ role, text: line }) => roles.get(line) === role)
    expect(right.length / lines.length).toBeGreaterThanOrEqual(0.93)
  })
})

describe('what a header is told by', () => {
  const first = (...lines: string[]) => segmentArticles(lines.join('\n'))[0]!
  const body =
    'Gunmen on motorcycles stopped a bus near the border on Sunday and took eleven passengers, the governor said.'

  test('names with the place that they write from, above a date', () => {
    const article = first('Bus stopped near border, passengers taken', 'Harriet Lowe in Niamey', '3 March 2024', body)
    expect(article.authors.map(({ text }) => text)).toEqual(['Harriet Lowe'])
    expect(article.title?.text).toBe('Bus stopped near border, passengers taken')
  })

  test('a name with its surname first, as databases print it', () => {
    const article = first(
      'Title: Bus stopped near border',
      'Author: Keller, Bruno',
      'Publication title: Lakeland Daily; Kampala',
      body,
    )
    expect(article.authors.map(({ text }) => text)).toEqual(['Keller, Bruno'])
    expect(article.publisher?.text).toBe('Lakeland Daily')
  })

  test('a whole date before a month', () => {
    expect(
      first('Country brief on the border', 'January 2024 | Published 16 February 2024', body).published?.value,
    ).toBe('2024-02-16')
  })
})

describe('a channel whose name stands above each post', () => {
  const posts = ['Bus stopped near the border', 'Market closed after shelling', 'Two bridges reopen in the north']
  const dump = posts
    .map(
      (title, i) =>
        `Harbour Eye\n${title}\nThe governor says that ${i + 2} people were hurt there.\n${i}4.9K\n09:4${i}`,
    )
    .join('\n')

  test('is the publisher of all, and every post is an article', () => {
    const articles = segmentArticles(dump)
    expect(articles.map(({ title }) => title?.text)).toEqual(posts)
    expect(articles.map(({ publisher }) => publisher?.text)).toEqual(posts.map(() => 'Harbour Eye'))
  })
})

describe('long rules between articles', () => {
  const rule = '-'.repeat(60)
  const dump = [
    'ADEN, Dec 1 (AFP) - A roadside bomb killed five soldiers in the south on Thursday, officials said.',
    rule,
    'NIAMEY, Dec 1 (Reuters) - Gunmen took eleven passengers of a bus near the border, the governor said.',
    rule,
    'BOGOTA, Dec 2 (AP) - The government and the rebels agreed on Friday to free prisoners of both sides.',
    rule,
    'Clashes broke out between two armed groups in the capital late on Friday, residents said by telephone.',
  ].join('\n\n')

  test('begin an article that has neither title nor date', () => {
    expect(segmentArticles(dump)).toHaveLength(4)
  })
})

describe('the seeds', () => {
  const [one, many] = Object.values(seeds).map((text) => segmentArticles(text))

  test('hold 1 and 21 articles', () => {
    expect(one?.map(({ title }) => title?.text)).toEqual([
      'US-backed militants escape al-Tanf base, defect to Syrian army',
    ])
    expect(many).toHaveLength(21)
  })

  test('say why an article begins where it does', () => {
    expect(many![3]!.title!.text).toBe('US Occupation Base Targeted with Drones')
    expect(many![3]!.evidence.map(({ rule }) => rule)).toEqual([
      'articles/title',
      'articles/date-line',
      'articles/byline',
      'articles/source-line',
      'articles/title-restated',
    ])
  })

  test('keep a section heading in its article, though it is the title of another', () => {
    const text = Object.values(seeds)[1]!
    const twice = 'US reviews Israeli plans for strikes against Iranian targets in Syria'
    const roles = many!.flatMap(({ blocks }) =>
      blocks
        .filter(({ start, end }) => text.slice(start, end).replaceAll('\u00A0', ' ') === twice)
        .map(({ role }) => role),
    )
    expect(roles).toEqual(['heading', 'title'])
  })

  test('are cut alike when they stand in one dump', () => {
    const [a, b] = Object.values(seeds)
    expect(segmentArticles(`${b}\n\n\n${a}`).map(({ title }) => title?.text)).toEqual(
      [...many!, ...one!].map(({ title }) => title?.text),
    )
  })
})

describe('header dates in figures', () => {
  const article = (title: string, date: string) =>
    `${title}\nBy Aline Mbuyi\n${date}\n\nTwo soldiers were killed on Tuesday when a mine went off below their truck, officials said.\n\nNobody claimed it.`

  test.each([
    ['03/25/2024', '2024-03-12'],
    ['25/03/2024', '2024-12-03'],
    ['2024-03-25', '2024-12-03'],
  ])('are read as the dump writes its others: 03/12/2024 beside %s', (other, value) => {
    const dump = [article('Rebels take border town', '03/12/2024'), article('Port city runs out of water', other)]
    expect(segmentArticles(dump.join('\n\n\n')).map(({ published }) => published?.value)).toContain(value)
  })
})
