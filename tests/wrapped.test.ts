import { describe, expect, test } from 'vitest'
import { analyze, extractAttributions, extractDates, extractEntities, extractQuantities } from '../src/index.js'
import { seeds } from './support/seeds.js'

/** A paragraph as mail and wire copy print it: broken where the next word no longer fits. Offsets stay. */
function wrap(paragraph: string, columns = 75): string {
  let wrapped = ''
  let column = 0
  for (const word of paragraph.split(' ')) {
    const isFull = column > 0 && column + 1 + word.length > columns
    wrapped += column === 0 ? word : `${isFull ? '\n' : ' '}${word}`
    column = isFull || column === 0 ? word.length : column + 1 + word.length
  }
  return wrapped
}

/** The running text of each article of the seeds. */
const bodies = Object.values(seeds).flatMap((text) =>
  analyze(text, { layers: [] }).articles.map(({ blocks }) =>
    blocks
      .filter(({ role, start, end }) => role === 'paragraph' && end - start > 120)
      .map(({ start, end }) => text.slice(start, end)),
  ),
)

const readings = {
  dates: (text: string) => extractDates(text).map(({ start, end, value }) => [start, end, value]),
  quantities: (text: string) =>
    extractQuantities(text).map(({ start, end, value, modifier, itemHead, status }) => [
      start,
      end,
      value,
      modifier,
      itemHead,
      status,
    ]),
  entities: (text: string) =>
    extractEntities(text).map(({ start, end, type, canonical }) => [start, end, type, canonical]),
  attributions: (text: string) =>
    extractAttributions(text).map(({ start, end, speaker, source }) => [start, end, speaker, source?.start]),
}

describe('text that is broken at 75 columns reads as it does unbroken', () => {
  test.each(Object.entries(readings))('%s', (layer, read) => {
    let all = 0
    const lost: string[] = []
    for (const paragraphs of bodies) {
      const plain = read(paragraphs.join('\n\n')).map((mention) => JSON.stringify(mention))
      const wrapped = new Set(read(paragraphs.map((one) => wrap(one)).join('\n\n')).map((one) => JSON.stringify(one)))
      all += plain.length
      lost.push(...plain.filter((mention) => !wrapped.has(mention)))
    }
    expect(all).toBeGreaterThan(50)
    // A line of its own that a capital begins may be a heading: here and there a name is cut.
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(
      layer === 'dates' || layer === 'quantities' ? 0 : all * 0.03,
    )
  })

  test('a name over the end of a line has its plain name', () => {
    const order =
      'The order had been signed on Monday by the head of the army, General Idris\nMahamat Kaya, who then left.'
    const [person] = extractEntities([order, order, order].join('\n\n'))
    expect(person?.text).toContain('\n')
    expect(person?.canonical).toBe('Idris Mahamat Kaya')
  })
})
