import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { analyze } from '../src/index.js'
import { claimRows, exporters, exportReports, verifyExport, type Dump, type Format } from '../src/exports/index.js'
import { guard, readCsv, unguard } from '../src/exports/csv.js'
import { goldReport } from './support/gold.js'
import { hostile } from './support/hostile.js'
import { reportOf } from './support/reports.js'
import { seeds } from './support/seeds.js'

const seed: Dump = { name: 'seed.txt', ...goldReport('003_303b3c89ad77ca98') }
const formats = Object.keys(exporters) as Format[]

/** Formats that hold the text itself: that it is the same is the one thing to check. */
const wholeText = new Set<Format>(['html', 'timeml'])

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
      expect(problems.length).toBeGreaterThan(wholeText.has(format) ? 0 : 40)
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
  const validate = new Ajv2020({ strict: false }).compile(
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

  /** Every object of a value, with the path to it. */
  const objectsIn = (value: unknown, path = ''): [path: string, object: Record<string, unknown>][] => {
    if (typeof value !== 'object' || value === null) return []
    const inside = Object.entries(value).flatMap(([key, one]) =>
      objectsIn(one, `${path}/${Array.isArray(value) ? '*' : key}`),
    )
    return Array.isArray(value) ? inside : [[path, value as Record<string, unknown>], ...inside]
  }
  const exported = () => JSON.parse(exportReports([seed], 'json')) as object

  test('the schema refuses a field that there is not, and wants each that there is', () => {
    const whole = exported()
    const kinds = new Map(objectsIn(whole))
    expect(kinds.size).toBeGreaterThan(30)
    for (const [path, object] of kinds) {
      object['invented'] = 1
      expect(validate(whole), `a field too many at ${path}`).toBe(false)
      delete object['invented']
      for (const [field, value] of Object.entries(object)) {
        Reflect.deleteProperty(object, field)
        expect(validate(whole), `no ${field} at ${path}`).toBe(false)
        object[field] = value
      }
    }
    expect(validate(whole)).toBe(true)
  })

  test.each([
    ['a status', 'quantity', { status: 'lost' }],
    ['an offset', 'quantity', { start: -1 }],
    ['a cue', 'cue', { class: 'mumble' }],
    ['a source', 'attribution', { sourceKind: 'ghost' }],
    ['a rule', 'quantity', { rule: 'no layer' }],
  ])('the schema refuses %s that there is not', (_, where, wrong) => {
    const whole = exported()
    const [, object] = objectsIn(whole).find(([path]) => path.endsWith(`/${where}`))!
    Object.assign(object, wrong)
    expect(validate(whole)).toBe(false)
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

describe('TimeML', () => {
  const parse = (xml: string) =>
    new DOMParser({
      onError: (level, message) => {
        // A U+FFFD in the text is warned of; here it stands for what XML cannot hold.
        if (level !== 'warning') throw new Error(message)
      },
    }).parseFromString(xml, 'text/xml')

  test('is well-formed, and holds the text and its dates', () => {
    const root = parse(exportReports([seed], 'timeml')).documentElement!
    expect(root.textContent).toBe(seed.text)
    const dates = seed.report.articles.flatMap((article) => article.dates)
    const elements = [...root.getElementsByTagName('TIMEX3')]
    expect(elements.map((one) => [one.textContent, one.getAttribute('type'), one.getAttribute('value')])).toEqual(
      dates.map(({ text, type, value }) => [text, type, value]),
    )
    expect(new Set(elements.map((one) => one.getAttribute('tid'))).size).toBe(dates.length)
  })

  test('characters that XML cannot hold are replaced, one for one', () => {
    const text = 'a\0b\uD800c\r\n<TIMEX3>&amp;\u000B😀'
    const root = parse(exportReports([{ name: '?><!--', text, report: analyze(text) }], 'timeml')).documentElement!
    expect(root.textContent).toBe('a\uFFFDb\uFFFDc\r\n<TIMEX3>&amp;\uFFFD😀')
  })
})

describe('W3C Web Annotation', () => {
  interface Annotation {
    id: string
    type: string
    motivation: string
    body: { type: string; purpose: string; value: string }[]
    target: {
      source: string
      selector: [
        { type: string; start: number; end: number },
        { type: string; exact: string; prefix: string; suffix: string },
      ]
    }
  }
  const pageOf = (dump: Dump) =>
    JSON.parse(exportReports([dump], 'webannotation')) as { '@context': string; type: string; items: Annotation[] }

  test('follows the data model', () => {
    const { items, ...head } = pageOf(seed)
    expect(head).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    for (const { id, type, motivation, body, target } of items) {
      expect([type, motivation]).toEqual(['Annotation', 'tagging'])
      expect(URL.canParse(id)).toBe(true)
      expect(body.every((one) => one.type === 'TextualBody' && one.value !== '')).toBe(true)
      expect(target.selector.map((selector) => selector.type)).toEqual(['TextPositionSelector', 'TextQuoteSelector'])
    }
  })

  test('positions count code points, and quotations are single with what is around them', () => {
    const points = Array.from(hostile.text)
    for (const { target } of pageOf(hostile).items) {
      const [{ start, end }, { exact, prefix, suffix }] = target.selector
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(hostile.text).toContain(prefix + exact + suffix)
    }
  })
})

describe('brat', () => {
  test('annotations read back as brat reads them', () => {
    const points = Array.from(seed.text)
    const lines = exportReports([seed], 'brat').trimEnd().split('\n')
    const bound = new Map<string, string>()
    for (const line of lines) {
      const [id = '', what = '', words] = line.split('\t')
      if (!id.startsWith('T')) continue
      const { type, offsets } = /^(?<type>[A-Z]+) (?<offsets>\d+ \d+(?:;\d+ \d+)*)$/u.exec(what)!.groups!
      const parts = offsets!.split(';').map((part) => part.split(' ').map(Number))
      expect(parts.map(([start, end]) => points.slice(start, end).join('')).join(' ')).toBe(words)
      bound.set(id, type!)
    }
    const relations = lines.filter((line) => line.startsWith('R') && line.includes('Said-by'))
    expect(relations.length).toBeGreaterThan(200)
    for (const line of relations) {
      const { content = '', source = '' } = /Arg1:(?<content>T\d+) Arg2:(?<source>T\d+)$/u.exec(line)!.groups!
      expect([bound.get(content), bound.get(source)]).toEqual(['CONTENT', 'SOURCE'])
    }
    expect(bound.size).toBeGreaterThan(1000)
  })

  test('a mention over two lines is a part a line', () => {
    const text = 'He said “we lost\nthree men” today.'
    const base = reportOf([]).report
    const content = { start: 8, end: 27, text: text.slice(8, 27), rule: 'tests/told' }
    const [article] = analyze(text).articles
    const attribution = {
      start: 0,
      end: 27,
      source: null,
      sourceKind: null,
      speaker: null,
      cue: null,
      content: [content],
      type: 'direct' as const,
      rule: 'tests/told',
    }
    const report = {
      ...base,
      articles: [{ ...article!, entities: [], dates: [], quantities: [], attributions: [attribution] }],
    }
    expect(exportReports([{ name: 'x', text, report }], 'brat')).toBe('T1\tCONTENT 8 16;17 27\t“we lost three men”\n')
  })

  test('its folder has the text and the configuration', () => {
    expect(exporters.brat.beside!(hostile)).toEqual({ '.txt': hostile.text })
    expect(exporters.brat.once!['annotation.conf']).toMatch(/^\[entities\]\nPERSON\n/u)
  })
})

describe('CoNLL', () => {
  test('BIO tags read back as the mentions', () => {
    const rows = exportReports([seed], 'conll')
      .split('\n')
      .map((line) => line.split('\t'))
    const entities: { start: number; end: number; type: string }[] = []
    for (const [, start, end, tag] of rows) {
      if (tag?.startsWith('B-')) entities.push({ start: Number(start), end: Number(end), type: tag.slice(2) })
      else if (tag?.startsWith('I-')) entities.at(-1)!.end = Number(end)
    }
    const expected = seed.report.articles.flatMap((article) =>
      article.entities.map(({ start, end, type }) => ({ start, end, type })),
    )
    expect(entities).toEqual(expected)
  })

  test('a token a line, an empty line after each block', () => {
    const { text } = hostile
    const at = text.indexOf('84')
    const rows = exportReports([hostile], 'conll').split('\n')
    const row = rows.findIndex((line) => line.startsWith('84\t'))
    expect(rows[row]).toBe(['84', at, at + 2, 'O', 'O', 'B-count', 'O', 'O', 'B-indirect'].join('\t'))
    expect(rows[row + 1]).toBe(['oil', at + 3, at + 6, 'O', 'O', 'I-count', 'O', 'O', 'I-indirect'].join('\t'))
    expect(rows.filter((line) => line === '')).toHaveLength(3)
  })
})

test.each(['html', 'brat', 'timeml'] as const)('a file of %s holds one report', (format) => {
  expect(() => exportReports([seed, hostile], format)).toThrow(`a file of format ${format} holds one, got 2`)
})

test('a format that there is not is a wrong call', () => {
  expect(() => exportReports([], 'xlsx' as Format)).toThrow('format: expected one of markdown, json')
})
