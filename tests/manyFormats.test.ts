import { describe, expect, test } from 'vitest'
import { segmentArticles, type Article } from '../src/index.js'
import { manyFormats, type ExpectedArticle } from './support/dumps.js'

/** Databases, readers, mails, chats, feeds, wires, reports, records and nine languages: where articles begin and what they say of themselves. */

const found = manyFormats.map((dump) => ({ ...dump, got: segmentArticles(dump.text) }))
const unquoted = (line: string): string => line.replace(/^>\s?/u, '').trim()
const firstLine = (text: string, { start }: Article): string =>
  unquoted(text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0]!)
const lastLine = (text: string, { start, end }: Article): string => unquoted(text.slice(start, end).split('\n').at(-1)!)
const printed = ({ published }: Article): string => (published && !published.inferred ? published.value : '')

/** Where a cover note, an edition's sections or a page of short notices are read otherwise than annotated. */
const otherwise = new Set(['axios', 'mail-forward', 'quoted-mail', 'front-page', 'politico'])

describe.each(found.filter(({ name }) => !otherwise.has(name)))('the format $name', ({ text, articles, got }) => {
  test('is cut where its articles begin', () => {
    expect(got.map((article) => firstLine(text, article))).toEqual(articles.map(({ first }) => unquoted(first)))
  })
})

describe('over all formats', () => {
  type Key = (article: ExpectedArticle) => string
  type Found = (article: Article, text: string) => string
  const measures: Record<string, { wanted: Key; said: Found; floor: number }> = {
    starts: { wanted: ({ first }) => unquoted(first), said: (article, text) => firstLine(text, article), floor: 0.96 },
    ends: { wanted: ({ last }) => unquoted(last), said: (article, text) => lastLine(text, article), floor: 0.88 },
    titles: { wanted: ({ title }) => title ?? '', said: ({ title }) => title?.text ?? '', floor: 0.97 },
    published: { wanted: ({ published }) => published ?? '', said: printed, floor: 0.97 },
    authors: {
      wanted: ({ authors }) => authors.join(),
      said: ({ authors }) => authors.map(({ text }) => text).join(),
      floor: 0.88,
    },
  }

  test.each(Object.entries(measures))('the F1 of %s', (_, { wanted, said, floor }) => {
    let hits = 0
    let all = 0
    for (const { text, articles, got } of found) {
      const left = got.map((article) => said(article, text)).filter((value) => value !== '')
      all += left.length
      for (const value of articles.map(wanted).filter((one) => one !== '')) {
        all++
        const at = left.indexOf(value)
        if (at < 0) continue
        hits++
        left.splice(at, 1)
      }
    }
    expect((2 * hits) / all).toBeGreaterThanOrEqual(floor)
  })
})

describe('what a format is told by', () => {
  const said = 'The governor said on Sunday that eleven passengers of a bus had been taken near the border by gunmen.'

  test('a channel with one writer: each message is a post with its date', () => {
    const messages = [1, 2, 3].map((day) => `0${day}/03/2024, 14:05 - Lake Desk: ${said} Day ${day} of the search.`)
    const articles = segmentArticles(messages.join('\n'))
    expect(articles.map((article) => printed(article))).toEqual(['2024-03-01', '2024-03-02', '2024-03-03'])
  })

  test('a talk of several people stays one', () => {
    const turns = [
      'Salma: did you hear that?',
      'Nour: yes, the glass fell out',
      'Salma: who is at the port?',
      'Nour: my brother',
    ]
    expect(segmentArticles(turns.map((turn, i) => `11/08/2023, 22:4${i} - ${turn}`).join('\n'))).toHaveLength(1)
  })

  test('parts of a thread stay with its first post', () => {
    const parts = [1, 2, 3].map((part) => `Ilir Hoxha\n@ilirhoxha · Mar 3\n${part}/3 ${said}`)
    const articles = segmentArticles(parts.join('\n'))
    expect(articles).toHaveLength(1)
    expect(articles[0]!.authors.map(({ text }) => text)).toEqual(['Ilir Hoxha'])
  })

  test('a record in a line: its fields are read as header lines', () => {
    const record = (title: string, day: number) =>
      JSON.stringify({ title, author: 'Noor Khalil', date: `2024-01-0${day}`, text: said })
    const articles = segmentArticles([record('Bus stopped near border', 1), record('Search goes on', 2)].join('\n'))
    expect(articles.map(({ title }) => title?.text)).toEqual(['Bus stopped near border', 'Search goes on'])
    expect(articles.map((article) => printed(article))).toEqual(['2024-01-01', '2024-01-02'])
  })

  test('quoted mail is read without its marks', () => {
    const lines = ['Bus stopped near border', '3 March 2024', said]
    const [plain, quoted] = [lines, lines.map((line) => `> ${line}`)].map((all) => segmentArticles(all.join('\n'))[0]!)
    expect(quoted!.title?.text).toBe(plain!.title?.text)
    expect(quoted!.published?.value).toBe('2024-03-03')
  })
})
