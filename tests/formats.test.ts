import { readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import jsonld from 'jsonld'
import markdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { columns } from '../src/exports/csv.js'
import { claimRows, exporters, exportReports, type Dump } from '../src/exports/index.js'
import { analyze } from '../src/index.js'
import { parseBrat } from './support/parseBrat.js'
import { readBraces } from './support/braces.js'
import type { Examples } from '../src/text/Examples.js'
import { hostile } from './support/hostile.js'
import { seeds } from './support/seeds.js'

/** Exports as the tools that they are for read them: none of our own readers here. */

const read = (name: string, text: string): Dump => ({ name, text, report: analyze(text) })
const found = Object.entries(seeds).map(([name, text]) => read(name, text))
const modules = import.meta.glob<{ examples: Examples }>('../src/**/dates/**/*.examples.ts', { eager: true })
const datesOfAllKinds = Object.values(modules)
  .flatMap(({ examples }) => examples.found.map(([marked]) => readBraces(marked).text))
  .join('\n\n')
const dumps: [name: string, dump: Dump][] = [
  ...found.map((dump): [string, Dump] => [dump.name, dump]),
  ['hostile text', hostile],
  ['nothing', read('empty.txt', '')],
]
const fixture = (name: string) => readFileSync(new URL(`fixtures/formats/${name}`, import.meta.url), 'utf8')

describe('TimeML, by xmllint and a schema after TimeML 1.2.1', () => {
  const schema = { fileName: 'timeml.xsd', contents: fixture('timeml.xsd') }
  const errorsOf = async (contents: string) =>
    (await validateXML({ xml: { fileName: 'export.tml', contents }, schema })).errors.map(({ message }) => message)

  test.each([...dumps, ['dates of every rule', read('dates.txt', datesOfAllKinds)] as const])('%s', async (_, dump) => {
    expect(await errorsOf(exportReports([dump], 'timeml'))).toEqual([])
  })

  test('the schema refuses what TimeML does not have', async () => {
    const valid = exportReports(
      [read('x.txt', 'Toll rises\n\n4 May 2022\n\nHe died in the city on 3 May 2022, officials said.')],
      'timeml',
    )
    expect(valid).toContain('value="2022-05-04" functionInDocument="PUBLICATION_TIME">4 May 2022</TIMEX3>')
    expect(valid).toContain('<TIMEX3 tid="t2" type="DATE" value="2022-05-03">3 May 2022</TIMEX3>')
    for (const [right, wrong] of [
      ['tid="t1"', 'tid="1"'],
      ['tid="t1" ', ''],
      ['type="DATE"', 'type="DAY"'],
      ['value="2022-05-03"', 'value="3 May"'],
      ['value="2022-05-03"', 'value="2022-05-33"'],
      ['value="2022-05-03"', 'value="2022-05-03" mod="ABOUT"'],
      ['value="2022-05-03"', 'VAL="2022-05-03"'],
      ['</TIMEX3>', '</TIMEX3><TIMEX3 tid="t2" type="DATE" value="2022"/>'],
    ] as const) {
      expect(await errorsOf(valid.replace(right, wrong)), wrong).not.toEqual([])
    }
  })
})

describe('W3C Web Annotation, by jsonld', () => {
  const oa = 'http://www.w3.org/ns/oa#'
  const context = JSON.parse(fixture('anno.jsonld')) as object
  const documentLoader = (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no network: ${url}`)
    return Promise.resolve({ contextUrl: undefined as never, documentUrl: url, document: context as never })
  }
  type Node = Readonly<Record<string, readonly { '@id'?: string; '@value'?: unknown; '@type'?: string }[]>> & {
    readonly '@id'?: string
    readonly '@type'?: readonly string[]
  }
  const strict = { documentLoader, base: 'file:///news/', safe: true }
  const nodesOf = async (dump: Dump): Promise<Node[]> =>
    (await jsonld.flatten(JSON.parse(exportReports([dump], 'webannotation')) as object, undefined, strict)) as never

  test.each(dumps)('%s: each mention has what the model says it must', async (_, dump) => {
    const nodes = await nodesOf(dump)
    const byId = new Map(nodes.map((node) => [node['@id']!, node]))
    const at = (node: Node, field: string) => (node[oa + field] ?? []).map((one) => byId.get(one['@id']!)!)
    const one = (node: Node, field: string) => {
      expect(node[oa + field], field).toHaveLength(1)
      return node[oa + field]![0]!
    }
    const page = nodes.filter((node) =>
      node['@type']?.includes('http://www.w3.org/ns/activitystreams#OrderedCollectionPage'),
    )
    expect(page).toHaveLength(1)
    const annotations = nodes.filter((node) => node['@type']?.includes(`${oa}Annotation`))
    const { entities, dates, quantities, attributions } = flat(dump)
    const parts = attributions.reduce(
      (n, { source, cue, content }) => n + (source ? 1 : 0) + (cue ? 1 : 0) + content.length,
      0,
    )
    expect(annotations).toHaveLength(entities.length + dates.length + quantities.length + parts)
    const points = Array.from(dump.text)
    for (const annotation of annotations) {
      expect(URL.canParse(annotation['@id']!)).toBe(true)
      expect(one(annotation, 'motivatedBy')['@id']).toBe(`${oa}tagging`)
      for (const body of at(annotation, 'hasBody')) {
        expect(body['@type']).toEqual([`${oa}TextualBody`])
        expect(['tagging', 'classifying']).toContain(one(body, 'hasPurpose')['@id']!.slice(oa.length))
        expect(body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']).toHaveLength(1)
      }
      const targets = at(annotation, 'hasTarget')
      expect(targets).toHaveLength(1)
      expect(one(targets[0]!, 'hasSource')['@id']).toBe(`file:///news/${encodeURIComponent(dump.name)}`)
      const [position, quote] = ['TextPositionSelector', 'TextQuoteSelector'].map((type) =>
        at(targets[0]!, 'hasSelector').find((selector) => selector['@type']?.includes(oa + type)),
      )
      const [start, end] = [one(position!, 'start'), one(position!, 'end')]
      for (const { '@type': type } of [start, end])
        expect(type).toBe('http://www.w3.org/2001/XMLSchema#nonNegativeInteger')
      const exact = one(quote!, 'exact')['@value']
      expect(points.slice(Number(start['@value']), Number(end['@value'])).join('')).toBe(exact)
      expect(dump.text).toContain(
        `${one(quote!, 'prefix')['@value'] as string}${exact as string}${one(quote!, 'suffix')['@value'] as string}`,
      )
    }
  })

  test('a term that the context does not have is refused', async () => {
    const page = JSON.parse(exportReports([hostile], 'webannotation')) as { items: object[] }
    Object.assign(page.items[0]!, { invented: 1 })
    await expect(jsonld.expand(page as never, strict as never)).rejects.toThrow()
  })
})

describe('brat, by the grammar of its standoff format', () => {
  test.each(dumps)('%s', (_, dump) => {
    const { bound, relations, attributes, notes } = parseBrat(
      exportReports([dump], 'brat'),
      dump.text,
      exporters.brat.once!['annotation.conf']!,
    )
    const { entities, dates, quantities, attributions } = flat(dump)
    expect(bound.filter(({ type }) => type === 'QUANTITY')).toHaveLength(quantities.length)
    expect(attributes).toHaveLength(quantities.length)
    expect(bound.length).toBeGreaterThanOrEqual(entities.length + dates.length + quantities.length)
    expect(relations.filter(({ type }) => type === 'Said-by')).toHaveLength(
      attributions.reduce((n, { source, content }) => n + (source ? content.length : 0), 0),
    )
    expect(notes.length).toBeGreaterThanOrEqual(quantities.length)
  })

  const conf = exporters.brat.once!['annotation.conf']!
  test.each([
    ['a kind that is not configured', 'T1\tCITY 0 4\tHoms\n'],
    ['words that are not there', 'T1\tGPE 0 4\tHama\n'],
    ['an offset beyond the text', 'T1\tGPE 0 9\tHoms fell\n'],
    ['an id twice', 'T1\tGPE 0 4\tHoms\nT1\tGPE 0 4\tHoms\n'],
    ['an attribute of nothing', 'A1\tModifier T9 exact\n'],
    ['a value that is not configured', 'T1\tQUANTITY 0 4\tHoms\nA1\tModifier T1 maybe\n'],
    ['a relation of the wrong kinds', 'T1\tCONTENT 0 4\tHoms\nR1\tSaid-by Arg1:T1 Arg2:T1\n'],
    ['spaces for the tab', 'T1 GPE 0 4 Homs\n'],
  ])('the grammar refuses %s', (_, annotations) => {
    expect(() => parseBrat(annotations, 'Homs', conf)).toThrow()
  })
})

describe('CoNLL, by its columns', () => {
  test.each(dumps)('%s: eight tabs a line, tags that open before they go on', (_, dump) => {
    const content = exportReports([dump], 'conll')
    expect(content.endsWith('\n')).toBe(true)
    let last: string[] = []
    let end = 0
    for (const line of content.split('\n')) {
      if (line === '' || line.startsWith('# ')) {
        last = []
        continue
      }
      const cells = line.split('\t')
      expect(cells, line).toHaveLength(9)
      expect(
        cells.every((cell) => cell !== '' && !/\s/u.test(cell)),
        line,
      ).toBe(true)
      expect(dump.text.slice(Number(cells[1]), Number(cells[2]))).toBe(cells[0])
      expect(Number(cells[1])).toBeGreaterThanOrEqual(end)
      end = Number(cells[2])
      cells.slice(3).forEach((tag, k) => {
        expect(tag).toMatch(/^(?:O|[BI]-[A-Za-z_]+)$/u)
        if (tag.startsWith('I-')) expect(last[k]?.slice(2), `${line}, column ${k + 4}`).toBe(tag.slice(2))
      })
      last = cells.slice(3)
    }
  })
})

describe('CSV, by csv-parse', () => {
  test.each(dumps)('%s', (_, dump) => {
    // Strict: a stray quotation mark or a row of another length is an error.
    const rows = parseCsv<Record<string, string>>(exportReports([dump], 'csv'), {
      columns: true,
      record_delimiter: '\r\n',
    })
    const claims = claimRows(dump, {})
    expect(rows).toHaveLength(claims.length)
    rows.forEach((row, i) => {
      expect(Object.keys(row)).toEqual([...columns])
      for (const column of columns) {
        const value = claims[i]![column]
        expect(row[column]!.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠|%])/u, ''), column).toBe(
          value === null ? '' : String(value),
        )
        expect(row[column]).not.toMatch(/^[=+\-@\t\r]/u)
      }
    })
  })
})

describe('Markdown, by markdown-it', () => {
  const markdown = markdownIt({ html: true, linkify: false })

  test.each(dumps)('%s: every claim is a row, and text stays text', (_, dump) => {
    const tokens = markdown.parse(exportReports([dump], 'markdown'), {})
    expect(tokens.filter(({ type }) => type === 'html_block')).toEqual([])
    const inline = tokens.flatMap(({ children }) => children ?? [])
    expect(
      [...new Set(inline.map(({ type }) => type))].filter(
        (type) => !/^(?:text|strong_open|strong_close|softbreak|text_special)$/u.test(type),
      ),
    ).toEqual([])
    const texts = tokens.flatMap((token, i) =>
      token.type === 'td_open' ? [(tokens[i + 1]!.children ?? []).map(({ content }) => content).join('')] : [],
    )
    const claims = claimRows(dump, {})
    const rows = 7 * claims.length
    const ledger = texts.slice(texts.length - rows)
    claims.forEach(({ figure, start, end }, i) => {
      expect([ledger[7 * i], ledger[7 * i + 6]]).toEqual([figure.replace(/\s+/gu, ' '), `${start}-${end}`])
    })
  })
})

/** The mentions of all articles. */
const flat = ({ report: { articles } }: Dump) => ({
  entities: articles.flatMap(({ entities }) => entities),
  dates: articles.flatMap(({ dates }) => dates),
  quantities: articles.flatMap(({ quantities }) => quantities),
  attributions: articles.flatMap(({ attributions }) => attributions),
})
