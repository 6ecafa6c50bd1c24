import { describe, expect, test } from 'vitest'
import { analyze, extractAttributions, extractDates, extractEntities, extractQuantities } from '../src/index.js'
import { seeds } from './support/seeds.js'

/* What pages leave in their text must not change what is read: the seeds, with one kind of leftover put in at a time. */
const leftovers: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'zero-width spaces': (text) => text.replaceAll(' ', ' \u200B'),
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'straight quotation marks': (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  'character references': (text) =>
    text
      .replaceAll('’', '&#8217;')
      .replaceAll('“', '&ldquo;')
      .replaceAll('”', '&rdquo;')
      .replaceAll('\u00A0', '&nbsp;'),
  'numbers of footnotes': (text) => text.replace(/(?<=[.!?”])(?=\s\p{Lu})/gu, '[12]'),
  'links in Markdown': (text) => text.replace(/\b(?:Syria|Russia|US|Iran)\b/gu, '[$&](https://example.org/a_b?c=d)'),
  'stars in Markdown': (text) => text.replace(/\b(?:Syria|Russia|US|Iran)\b/gu, '**$&**'),
  bullets: (text) => text.replace(/^(?=.)/gmu, '• '),
  'numbered paragraphs': (text) => text.replace(/^(?=.)/gmu, '1) '),
}

/** The running text of each article, a paragraph a line. */
const bodies = Object.values(seeds).flatMap((text) =>
  analyze(text, { layers: [] }).articles.map(({ blocks }) =>
    blocks
      .filter(({ role, start, end }) => role === 'paragraph' && end - start > 120)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n\n'),
  ),
)

/** Words as they were before anything was left in them. */
const clean = (words: string | undefined) =>
  (words ?? '')
    .replace(/&(?:nbsp|ldquo|rdquo|#8217);/gu, (reference) => ({ '&nbsp;': ' ', '&#8217;': "'" })[reference] ?? '"')
    .replace(/\]\(https:\S+?\)|\[(?=\p{Lu})|\*\*|\u200B/gu, '')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')

const readings: Readonly<Record<string, (text: string) => unknown[]>> = {
  dates: (text) => extractDates(text).map(({ text: words, value }) => [clean(words), value]),
  quantities: (text) =>
    extractQuantities(text).map(({ value, modifier, itemHead, status }) => [value, modifier, itemHead, status]),
  entities: (text) => extractEntities(text).map(({ type, canonical }) => [type, clean(canonical)]),
  attributions: (text) =>
    extractAttributions(text).map(({ source, cue, content }) => [
      clean(source?.text),
      clean(cue?.text),
      content.length,
    ]),
}

/** How many of some readings are missing in others. */
function lost(before: readonly unknown[], after: readonly unknown[]): string[] {
  const left = after.map((one) => JSON.stringify(one))
  return before
    .map((one) => JSON.stringify(one))
    .filter((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
}

describe.each(Object.entries(leftovers))('%s', (_, leave) => {
  test.each(Object.entries(readings))('leave the %s as they are', (layer, read) => {
    const missing = bodies.flatMap((body) => lost(read(body), read(leave(body))))
    const all = bodies.flatMap((body) => read(body)).length
    expect(all).toBeGreaterThan(50)
    expect(missing.length / all, missing.join('\n')).toBeLessThanOrEqual(layer === 'attributions' ? 0.04 : 0.01)
  })
})

test('offsets stay those of the text with all that is left in it', () => {
  const text = 'Syria&#8217;s army said: &ldquo;We lost 3&nbsp;tanks in [Homs](https://example.org)&rdquo;.[12]'
  expect(extractQuantities(text)).toMatchObject([{ text: '3&nbsp;tanks', value: 3, itemHead: 'tank' }])
  expect(extractAttributions(text)).toMatchObject([
    {
      source: { text: 'Syria&#8217;s army' },
      type: 'direct',
      content: [{ text: '&ldquo;We lost 3&nbsp;tanks in [Homs](https://example.org)&rdquo;' }],
    },
  ])
})
