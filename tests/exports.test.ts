import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import { claimRows, exporters, exportReports, verifyExport, type Dump, type Format } from '../src/exports/index.js'
import { guard, readCsv, unguard } from '../src/exports/csv.js'
import { goldReport } from './support/gold.js'
import { reportOf } from './support/reports.js'
import { seeds } from './support/seeds.js'

const seed: Dump = { name: 'seed.txt', ...goldReport('003_303b3c89ad77ca98') }
/** Signs before the figures that UTF-16 counts twice, and words that tables and markup take for their own. */
const hostile: Dump = {
  name: 'a|b.txt',
  ...reportOf([
    {
      published: '2022-05-01',
      lines: [
        '# 🚀🚀 =HYPERLINK("x") <script> said {3 | tankers}',
        '😀 "@Army," said {84 oil tankers} were\tlooted, *all* of them',
      ],
      figures: [
        { of: 'tanker', status: 'stolen' },
        { of: 'tanker', status: 'stolen', by: '@Army' },
      ],
    },
  ]),
}
const formats = Object.keys(exporters) as Format[]

/** Formats that hold the text itself: that it is the same is the one thing to check. */
const wholeText = new Set<Format>(['html'])

describe('every format can be checked against its text', () => {
  describe.each(formats)('%s', (format) => {
    test.each(['utf-16', 'code-points'] as const)('counting %s', (offsets) => {
      for (const dump of [seed, hostile]) {
        const exported = exportReports([dump], format, { offsets })
        const { checked, problems } = verifyExport(exported, () => dump.text)
        expect(problems).toEqual([])
        expect(checked).toBeGreaterThanOrEqual(wholeText.has(format) ? 1 : 2)
      }
    })

    test('a text that changed is found out', () => {
      const exported = exportReports([seed], format)
      const { problems } = verifyExport(exported, () => `A line more\n${seed.text}`)
      expect(problems.length).toBeGreaterThan(wholeText.has(format) ? 0 : 90)
    })
  })

  test('what is no export is refused', () => {
    expect(() => verifyExport('Just some text.', () => '')).toThrow(RangeError)
  })

  test('what the package itself finds in the seeds can be checked in every format', () => {
    for (const [name, text] of Object.entries(seeds)) {
      const dump = { name, text, report: analyze(text) }
      for (const format of formats) {
        expect(verifyExport(exportReports([dump], format), () => text).problems, `${format} of ${name}`).toEqual([])
      }
    }
  })
})

describe('JSON', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object,
  )
  test.each([
    ['the gold', [seed, hostile]],
    ['what the package finds', Object.entries(seeds).map(([name, text]) => ({ name, text, report: analyze(text) }))],
    ['nothing', []],
  ])('%s follows the schema of the package', (_, dumps) => {
    validate(JSON.parse(exportReports(dumps, 'json')))
    expect(validate.errors ?? []).toEqual([])
  })

  test('is the report as the library gives it', () => {
    const { documents } = JSON.parse(exportReports([seed], 'json')) as { documents: unknown[] }
    expect(documents).toEqual([{ name: 'seed.txt', length: seed.text.length, report: seed.report }])
  })
})

describe('JSON lines', () => {
  const records = (format: Format, dump: Dump) =>
    exportReports([dump], format)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)

  test('ids are single, and the same each time', () => {
    const ids = records('jsonl', seed).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(records('jsonl', seed).map(({ id }) => id)).toEqual(ids)
    expect(ids).toContain('seed.txt#claim-9882-9896')
  })

  test('a claim a line says all that a table needs', () => {
    expect(records('jsonl', hostile).filter(({ record }) => record === 'claim')[1]).toMatchObject({
      document: 'a|b.txt',
      article: 1,
      figure: '84 oil tankers',
      value: 84,
      status: 'stolen',
      source: '@Army',
      ownVoice: false,
      published: '2022-05-01',
    })
  })

  test('an article a line', () => {
    expect(records('articles', seed)).toHaveLength(seed.report.articles.length)
  })
})

describe('CSV', () => {
  test('a claim a row, read back the same', () => {
    const [head, ...rows] = readCsv(exportReports([seed, hostile], 'csv'))
    const claims = [...claimRows(seed, {}), ...claimRows(hostile, {})]
    expect(rows).toHaveLength(claims.length)
    rows.forEach((row, i) => {
      const read = Object.fromEntries(head!.map((name, k) => [name, unguard(row[k]!)]))
      const written = Object.entries(claims[i]!).map(([name, value]) => [name, value === null ? '' : String(value)])
      expect(read).toEqual(Object.fromEntries(written))
    })
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', "'=1", '|cmd', '%x'])(
    'no spreadsheet computes %j',
    (text) => {
      expect(guard(text)).toMatch(/^'/u)
      expect(unguard(guard(text))).toBe(text)
    },
  )

  test.each(['84 oil tankers', "'Israeli' raid", '', 'a=b'])('%j stays as it is', (text) => {
    expect(guard(text)).toBe(text)
    expect(unguard(text)).toBe(text)
  })
})

describe('Markdown', () => {
  test('shows 84 against 89 tankers and both claims of 900 troops with who says so', () => {
    const summary = exportReports([seed], 'markdown')
    expect(summary).toMatch(
      /- \*\*tanker, stolen, in Syria, 2022-08-14\*\*\n {2}- 84 oil tankers: the article's own voice .*\n {2}- 89 oil tankers: SANA /u,
    )
    expect(summary).toMatch(/\| approximately 900 troops \| deployed \| the article's own voice \|/u)
    expect(summary).toMatch(/\| about 900 troops \| deployed \| .* \|/u)
  })

  test('text stays text', () => {
    const summary = exportReports([hostile], 'markdown')
    expect(summary).not.toMatch(/<script>/u)
    expect(summary).toContain('| 3 \\| tankers |')
  })
})

test('a format that there is not is a wrong call', () => {
  expect(() => exportReports([], 'xlsx' as Format)).toThrow('format: expected one of markdown, json')
})
