import { describe, expect, test } from 'vitest'
import { analyze, segmentArticles } from '../src/index.js'

const paragraph = 'The army said that 12 soldiers were killed near the town on Monday, according to two officials. '

const bad: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \t \u00A0 \u200B ',
  'one word': 'Syria',
  'only line breaks': '\n'.repeat(50_000),
  'CR LF': 'Rebels seize town\r\n\r\nMarch 3, 2024\r\n\r\nThe army left.\r\n',
  'a byte order mark': '\uFEFFRebels seize town\n\nThe army left.',
  NULs: 'The army\0 left\0\0 the town.\n\0\n',
  'lone surrogates': 'The \uD83D army \uDE00 left.\n\uD800\n',
  emoji: '😀 🇺🇦 The army 👨‍👩‍👧 left. 🚀\n'.repeat(50),
  '10,000 quotation marks': '"'.repeat(10_000),
  '10,000 curly marks': '“a” ‘b’ '.repeat(2_500),
  '5,000 headings': 'More fighting in the north\n\n'.repeat(5_000),
  '5,000 dates': 'March 3, 2024\n'.repeat(5_000),
  noise: Array.from({ length: 5_000 }, (_, i) => String.fromCharCode((i * 7919) % 0x2fff)).join(''),
}

describe('bad input', () => {
  test.each([
    'At 20 he left for the front.',
    'No. 2 of the group was killed.',
    'of 35 tanks',
    '’s 40 said',
    ') 3 March',
    'a.m. Monday',
  ])('a text that begins with what stands behind a word: %s', (text) => {
    expect(analyze(text).articles).toHaveLength(1)
  })

  test.each(Object.entries(bad))('%s gives a result', (_, text) => {
    const { articles } = analyze(text)
    for (const { start, end, blocks } of articles) {
      expect(start).toBeLessThanOrEqual(end)
      expect(blocks.length).toBeGreaterThan(0)
    }
    expect(articles.length === 0).toBe(!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
  })

  test('the headings stay one article, the words a list', () => {
    expect(segmentArticles(bad['5,000 headings']!)).toHaveLength(1)
    expect(segmentArticles('Bakhmut\nAvdiivka\nMarinka')[0]).toMatchObject({ title: null })
  })
})

/** The least of three times, as the machine does other things too. */
function least(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

describe('time grows with the text, and not with its square', () => {
  const shapes: Readonly<Record<string, string>> = {
    'one line': paragraph,
    'no white space': 'abc1.-@/',
    headings: 'More fighting in the north\n',
    dates: 'March 3, 2024\n',
    'quotation marks': '“',
    brackets: '(',
    dashes: 'A - ',
    addresses: 'https://example.com/a/b?c=d&e=f',
  }
  test.each(Object.entries(shapes))('%s', (_, piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length))
    segmentArticles(text(5_000))
    const [short, long] = [text(20_000), text(160_000)]
    /* Eight times the text: 8 where linear, 64 where quadratic. */
    expect(least(() => segmentArticles(long))).toBeLessThan(
      28 *
        Math.max(
          least(() => segmentArticles(short)),
          2,
        ),
    )
  })
})
