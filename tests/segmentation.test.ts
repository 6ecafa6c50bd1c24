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
