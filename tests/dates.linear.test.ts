import { describe, expect, test } from 'vitest'
import { findDates } from '../src/dates/findDates.js'
import { findBlocks } from '../src/blocks/findBlocks.js'
import { english } from '../src/languages/en/index.js'
import { splitLines } from '../src/lines/splitLines.js'
import { readPassages } from '../src/sentences/readPassages.js'

/** Milliseconds that the dates stage alone takes, without the cutting into tokens; the better of two. */
function cost(text: string): number {
  const blocks = findBlocks(splitLines(text)).map(({ start, end }) => ({ start, end, role: 'paragraph' as const }))
  const [passages] = readPassages(text, [blocks], () => english)
  const runs = [1, 2].map(() => {
    const before = performance.now()
    findDates([{ passages: passages!, reference: '2022-08-25' }])
    return performance.now() - before
  })
  return Math.min(...runs)
}

describe('no input makes the rules explode', () => {
  test.each([
    ['digits', '7 '],
    ['years', '2019 '],
    ['digits and hyphens', '3-4 '],
    ['one run of digits', '7'],
    ['one run of digits and dots', '1.'],
    ['month names', 'March '],
    ['months and commas', 'March, '],
    ['the day before', 'the day before '],
    ['the past', 'the past '],
    ['early', 'early in '],
    ['apostrophes', "'9"],
    ['numbers in words', 'twenty hundred '],
    ['weekdays', 'Monday '],
    ['at least', 'at least '],
  ])('16,000 %s take about eight times as long as 2,000', (_, piece) => {
    const small = cost(piece.repeat(2000))
    const large = cost(piece.repeat(16000))
    expect(large).toBeLessThan(Math.max(30 * small, 400))
    expect(large).toBeLessThan(5000)
  })
})
