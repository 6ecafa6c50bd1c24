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

describe('a sentence of the text', () => {
  const above = [
    'Families of the missing march to the capital',
    'May 20, 2024',
    'Hundreds of families walked for three days to ask the government where their children are.',
    'The march was led by mothers of the northern towns, who carried photographs of their sons.',
  ]
  const below = 'Her sister was taken with her and has not been seen since, and her father wants answers.'
  const read = (line: string) => {
    const text = [...above, line, below].join('\n\n')
    const articles = segmentArticles(text)
    const block = articles.flatMap(({ blocks }) => blocks).find(({ start, end }) => text.slice(start, end) === line)
    return { articles: articles.length, role: block?.role }
  }

  test.each([
    'Freed on May 12 by soldiers near the border town of Kasu, Amina Dauda has become the face of the families.',
    'Arrested on June 2, 2023 by police, Lena Ortiz was charged on Monday.',
    'Shot on 3 March by a sniper, Omar died.',
    'Open Lake Foundation (OLF), a Nairobi-based human rights group, said more than 300 of them are still held.',
    'Lake Party (LP) legislator Lai Shyh-bao accused the army of hiding what it knows.',
    'The mayor added:',
    'Speaking about the march and the road to the capital, the organisers said…',
    'One of the mothers turned to the soldiers and shouted, “Where are they?”',
    '“If he thinks that makes him strong,” her brother says, “what does he think of us?”',
  ])('is no header, title or heading: %s', (line) => {
    expect(read(line)).toEqual({ articles: 1, role: 'paragraph' })
  })

  test.each(['“Thief who robs a thief”', 'Who Is Amina Dauda?', 'Mayor: Army hid a “silent” list'])(
    'a heading stays one: %s',
    (line) => {
      expect(read(line)).toEqual({ articles: 1, role: 'heading' })
    },
  )

  test('a long line that ends in who helped with the report is no paragraph', () => {
    const line =
      'Odhiambo reported from Kasu and Pereira from the capital. Northern Press writer Danica Petrov in Abuja, Nigeria, and two freelance reporters in the north contributed to this report.'
    const text = [...above, line].join('\n\n')
    expect(segmentArticles(text)[0]!.blocks.at(-1)?.role).toBe('header')
  })
})

describe('a dateline on a line of its own', () => {
  const story = 'Gunmen stopped a bus on the road to the border at night and took eleven passengers, the governor said.'
  const other = 'Two villages on the lake were emptied on Sunday after the dam broke, the mayor of the larger one said.'

  test.each(['ACCRA, Ghana (AP) _', 'KHARTOUM (AFP)', 'NIAMEY, Niger, March 3 (Reuters) —'])(
    'begins an article: %s',
    (line) => {
      const text = [other, 'The water reached the school at noon.', 'By evening the road was gone.', line, story].join(
        '\n\n',
      )
      const articles = segmentArticles(text)
      expect(articles.map(({ start }) => text.slice(start).split('\n')[0])).toEqual([other, line])
      expect(articles[1]!.publisher?.text).toBe(/\((?<agency>\w+)\)/u.exec(line)!.groups!['agency'])
    },
  )

  test('a caption with its credit is none', () => {
    const text = ['Bus stopped near border', '3 March 2024', 'Passengers wait in the sun (Reuters)', story].join('\n\n')
    expect(segmentArticles(text)[0]!.publisher).toBeNull()
  })

  test('a title may end with a stop above a dateline', () => {
    const title = 'Eleven taken from a bus near the border.'
    const [article, ...rest] = segmentArticles(`${title}\n\nNIAMEY, Niger, March 3 (Reuters) — ${story}`)
    expect(article!.title?.text).toBe(title)
    expect(rest).toEqual([])
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
