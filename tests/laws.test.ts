import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import { seeds } from './support/seeds.js'

/** Every mention in a result, however deep. */
function mentionsIn(value: unknown): { start: number; end: number; text: string; rule: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'text' in value ? [value as { start: number; end: number; text: string; rule: unknown }] : []
  return [...own, ...Object.values(value).flatMap(mentionsIn)]
}

/** More different words than the analyzer keeps in mind. */
const manyWords = () => Array.from({ length: 60_000 }, (_, i) => `Word${i.toString(36)}`).join(' ')

function holdLaws(text: string): void {
  const report = analyze(text)
  for (const { start, end, text: words, rule } of mentionsIn(report)) {
    expect(words).toBe(text.slice(start, end))
    expect(rule).toMatch(/^[a-z]+\/[a-z0-9-]+/u)
  }
  expect(analyze(text)).toEqual(report)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  expect(structuredClone(report)).toEqual(report)
  const inBlocks = new Array<number>(text.length).fill(0)
  for (const { blocks } of report.articles) {
    for (const { start, end } of blocks) for (let i = start; i < end; i++) inBlocks[i]!++
  }
  for (let i = 0; i < text.length; i++) {
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(text[i]!)) expect(inBlocks[i], `code unit ${i}`).toBe(1)
  }
}

/** Pieces of news and of what surrounds it, in an order that no page has. */
const pieces = [
  'Rebels seize 40 tankers near border, officials say',
  '\n',
  '\n\n',
  '\r\n',
  'August 25 2022',
  'Source: Agencies',
  'By Staff, Agencies',
  '“We lost at least three men,” ',
  'said the spokesman. ',
  'According to the ministry, 35 people were killed on Monday',
  '"',
  '’',
  '\uFEFF',
  '\u0000',
  '\uD83D',
  '\uDE00',
  '😀 ',
  '\u00A0',
  '\u200B',
  'قال الرئيس إن 14 ألف شخص قتلوا',
  'Read next: ',
  'Related Stories\n',
  '# Title\n',
  '<p>',
  'GOMA, March 3 (Reuters) - ',
  '(Reporting by A. Smith)\n',
  'https://example.com/a\n',
  'Title: ',
  '---\n',
  '12.03.2024 08:15\n',
  'Gen. A. Smith told Reuters that ',
  '$4.5m ',
  '20-25 ',
]
const mangled = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

/** What header lines are made of, in lines that no header has. */
const headerWords =
  `By|by|Source|Author|:|.|,|–|—|(|)|[|]|"|“|”|Reuters|(Reuters)|AP|KYIV|Accra|3 March 2024|March|12:30|2024-03-04|@name
  https://example.org/a|Published|Updated|on|said|added|Photo|Read more|the|Gunmen|stopped|a|bus|?|!|…|رويترز|غزة|*|##|contributed to this report
  Reporting by|Editing by|all rights reserved|originally published|100`.split(/\||\n\s*/u)
const headerLine = fc.array(fc.constantFrom(...headerWords), { maxLength: 8 }).map((words) => words.join(' '))
const headerLines = fc.array(
  fc.constantFrom('', '\n').chain((gap) => headerLine.map((line) => line + gap)),
  { maxLength: 14 },
)

/** Words that rules of all layers start from, in sentences that nobody writes. */
const newsWords =
  `said says told that according to by the a of and or in at with least more than up between from 20 35 1,500 2.5 million dozens half
  a third percent % $ € km tanks troops people killed wounded captured missing Reuters SANA Gen. Lt. No. President spokesman Omar Dauda
  Syria US UN al-Tanf - — , . ; : ? " “ ” ’ ( ) Monday yesterday last week month March 3 2024 12/03/2024 10 a.m. days later since he they who
  were had been will not never denied accused added of which some both 20-25 ½ ’s Su-35 SDF army toll number قال أعلن أن في على مقتل ثلاثة 15 شخصا
  يوم الاثنين أمس وزارة الدفاع رويترز سوريا « » ،`.split(/\s+/u)
const nonsense = fc
  .array(fc.array(fc.constantFrom(...newsWords), { maxLength: 25 }), { minLength: 1, maxLength: 4 })
  .map((sentences) => sentences.map((words) => words.join(' ')).join('\n\n'))

describe('the laws of the public surface', () => {
  test('what was read before changes nothing', () => {
    const [seed] = Object.values(seeds)
    const before = analyze(seed!)
    for (let i = 0; i < 2; i++) analyze(manyWords())
    expect(analyze(seed!)).toEqual(before)
  })

  test.each(Object.entries(seeds))('hold for %s', (_, text) => holdLaws(text))

  test('hold for header lines of any words', () => {
    fc.assert(
      fc.property(headerLines, (lines) => holdLaws(lines.join('\n'))),
      {
        numRuns: 300,
        examples: [
          [['Bus stopped near the border', 'Author: .', '3 March 2024']],
          // Two headers that share a line.
          [
            [
              'March added 2024-03-04',
              'Omar https://x.org/a – *\n',
              '(Reuters) " 2024-03-04',
              'https://x.org/a\n',
              '100all rights reserved',
              '@name “',
              'AP ## by',
            ],
          ],
        ],
      },
    )
  })

  test('hold for words of news in any order', () => fc.assert(fc.property(nonsense, holdLaws), { numRuns: 300 }))

  test('hold for news that was mangled', () => fc.assert(fc.property(mangled, holdLaws), { numRuns: 150 }))

  test('hold for any string', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holdLaws), { numRuns: 150 }))
})
