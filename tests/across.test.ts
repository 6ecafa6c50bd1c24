import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { exportReports, verifyExport, type Dump, type JsonExport } from '../src/exports/index.js'
import { analyze, compareReports } from '../src/index.js'

const read = (name: string, text: string): Dump => ({ name, text, report: analyze(text) })

const wire =
  'Raiders stole 84 oil tankers from the depot at Kassala on 14 August 2022 before dawn and drove them north in long convoys.'
const monday = read('monday.txt', `Convoy leaves Kassala\n\n15 August 2022\n\n${wire}\n`)
const tuesday = read(
  'tuesday.txt',
  `Oil stolen\n\n16 August 2022\n\nThe governor said 89 oil tankers were stolen from the depot at Kassala on 14 August 2022.\n`,
)
const reprint = read('reprint.txt', `Oil convoy\n\n17 August 2022\n\n🚀 ${wire}\n`)

describe('several texts', () => {
  test('figures that cannot all be true, each with its text, its place there and who says so', () => {
    const { disagreements } = compareReports([monday, tuesday])
    expect(disagreements).toMatchObject([
      {
        item: 'tanker',
        status: 'stolen',
        days: { first: '2022-08-14', last: '2022-08-14' },
        sides: [
          { value: 84, sources: [null], claims: [{ document: 'monday.txt', article: 0, copy: false }] },
          { value: 89, sources: ['The governor'], claims: [{ document: 'tuesday.txt', source: 'The governor' }] },
        ],
      },
    ])
    const texts = new Map([monday, tuesday].map(({ name, text }) => [name, text]))
    for (const { figure, claims } of disagreements[0]!.sides) {
      for (const { document, start, end } of claims) expect(texts.get(document)!.slice(start, end)).toBe(figure)
    }
  })

  test('a paragraph that two texts print is one voice, not two', () => {
    const { disagreements, copies } = compareReports([monday, tuesday, reprint])
    expect(copies.map(({ passages }) => passages.map(({ document }) => document))).toEqual([
      ['monday.txt', 'reprint.txt'],
    ])
    expect(disagreements[0]!.sides[0]).toMatchObject({
      value: 84,
      voices: 1,
      claims: [
        { document: 'monday.txt', copy: false },
        { document: 'reprint.txt', copy: true },
      ],
    })
  })

  test('what one text disputes with itself is in its own report', () => {
    expect(compareReports([read('both.txt', monday.text + tuesday.text)]).disagreements).toEqual([])
    expect(compareReports([])).toEqual({ disagreements: [], copies: [] })
  })

  test('reports may come one at a time', () => {
    function* oneByOne() {
      for (const { name, text } of [monday, tuesday]) yield { name, text, report: analyze(text) }
    }
    expect(compareReports(oneByOne())).toEqual(compareReports([monday, tuesday]))
  })

  test('a thousand texts take little more memory than their figures, and time that grows with them', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ ...monday, name: `${i}.txt` }))
    const started = performance.now()
    const { copies } = compareReports(many)
    expect(performance.now() - started).toBeLessThan(5000)
    expect(copies[0]!.passages).toHaveLength(1000)
  })
})

describe('exports of several texts', () => {
  test('Markdown ends with what they say together', () => {
    const summary = exportReports([monday, tuesday, reprint], 'markdown')
    expect(summary).toContain('\n# All texts together\n1 disagreement and 1 copied paragraph between texts.\n')
    expect(summary).toMatch(
      / {2}- 84 oil tankers: the article's own voice \(monday\.txt, article 1, \d+-\d+\); .* \(reprint\.txt, article 1, \d+-\d+, a copy\) \[1 of 2 on their own\]\n {2}- 89 oil tankers: The governor \(tuesday\.txt/u,
    )
    expect(exportReports([monday], 'markdown')).not.toContain('All texts together')
  })

  test.each(['utf-16', 'code-points'] as const)('JSON has it as "across", counting %s', (offsets) => {
    const exported = JSON.parse(exportReports([monday, reprint, tuesday], 'json', { offsets })) as {
      across: ReturnType<typeof compareReports>
    }
    const validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object,
    )
    expect(validate(exported), JSON.stringify(validate.errors)).toBe(true)
    const { start, end } = exported.across.disagreements[0]!.sides[0]!.claims[1]!
    const found =
      offsets === 'utf-16' ? reprint.text.slice(start, end) : Array.from(reprint.text).slice(start, end).join('')
    expect(found).toBe('84 oil tankers')
    expect(JSON.parse(exportReports([monday], 'json', { offsets }))).toMatchObject({ across: null })
  })
})

describe('a check of what a JSON export sets side by side', () => {
  const dumps = [monday, reprint, tuesday]
  const textOf = (document: string) => dumps.find(({ name }) => name === document)?.text ?? null
  type Exported = JsonExport & { across: NonNullable<JsonExport['across']> }
  const problemsAfter = (change: (exported: Exported) => void, offsets: 'utf-16' | 'code-points' = 'utf-16') => {
    const exported = JSON.parse(exportReports(dumps, 'json', { offsets })) as Exported
    change(exported)
    return verifyExport(JSON.stringify(exported), textOf).problems
  }

  test.each(['utf-16', 'code-points'] as const)('finds nothing in one that is whole, counting %s', (offsets) => {
    expect(problemsAfter(() => undefined, offsets)).toEqual([])
    const checked = (exported: readonly Dump[]) => verifyExport(exportReports(exported, 'json'), textOf).checked
    expect(checked(dumps)).toBe(checked([monday]) + checked([reprint]) + checked([tuesday]) + 3)
  })

  const claimIn = ({ across }: Exported) => across.disagreements[0]!.sides[0]!.claims[1]!
  test.each<[what: string, change: (exported: Exported) => void]>([
    ['a claim at another place', (exported) => Object.assign(claimIn(exported), { start: 0 })],
    ['a claim of another number', (exported) => Object.assign(claimIn(exported), { claim: 7 })],
    ['a claim of another article', (exported) => Object.assign(claimIn(exported), { article: 3 })],
    ['a claim of another text', (exported) => Object.assign(claimIn(exported), { document: 'tuesday.txt' })],
    [
      'a figure that is not that of its claims',
      ({ across }) => Object.assign(across.disagreements[0]!.sides[1]!, { value: 98 }),
    ],
    ['a paragraph that there is not', ({ across }) => Object.assign(across.copies[0]!.passages[1]!, { end: 5 })],
  ])('finds %s', (_, change) => {
    expect(problemsAfter(change).length).toBeGreaterThan(0)
  })

  test('finds a wrong number in the disagreements of one report', () => {
    const both = read('both.txt', `${monday.text}\n\n${tuesday.text}`)
    const exported = JSON.parse(exportReports([both], 'json')) as JsonExport
    const problems = () => verifyExport(JSON.stringify(exported), () => both.text).problems
    expect(problems()).toEqual([])
    Object.assign(exported.documents[0]!.report.disagreements[0]!.sides[0]!, { value: 48 })
    expect(problems()).toMatchObject([{ found: '84 oil tankers' }])
  })
})
