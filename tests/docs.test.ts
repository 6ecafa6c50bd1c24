import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exporters } from '../src/exports/index.js'
import { columns } from '../src/exports/csv.js'
import { commands, optionNames } from '../src/cli/parseCommand.js'
import { extractAttributions, extractQuantities } from '../src/index.js'
import { docs, examplesOf, type DocExample } from './support/docs.js'

const pages = readdirSync(docs).filter((name) => name.endsWith('.md'))
const read = (page: string) => readFileSync(join(docs, page), 'utf8')

/** Commands may write files: each page's run in a copy of `docs/news`. */
const folder = mkdtempSync(join(tmpdir(), 'sitrep-docs-'))
beforeAll(() => {
  for (const page of pages) cpSync(join(docs, 'news'), join(folder, page), { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe.each(pages)('docs/%s', (page) => {
  const examples = examplesOf(page)

  test.runIf(process.env['UPDATE_DOCS'])('is written anew: read the difference', async () => {
    const found: [DocExample, string][] = []
    for (const one of examples) found.push([one, await one.run(join(folder, page))])
    let content = read(page)
    for (const [{ start, printed }, now] of found.sort(([a], [b]) => b.start - a.start)) {
      content = content.slice(0, start) + now + content.slice(start + printed.length)
    }
    writeFileSync(join(docs, page), content)
  })

  test.each(examples.map((one) => [one.line, one] as const))('line %i prints what the page says', async (_, one) => {
    expect(await one.run(join(folder, page))).toBe(one.printed)
  })

  test('links lead to files that there are', () => {
    for (const { groups } of read(page).matchAll(/\]\((?<path>[^)#:\s]+)(?:#[^)]*)?\)/gu)) {
      expect(() => readFileSync(join(docs, groups!['path']!)), groups!['path']).not.toThrow()
    }
  })
})

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
}
const { $defs } = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as {
  $defs: Record<string, Schema>
}
const fieldsOf = ({ allOf = [], properties = {} }: Schema): string[] => [
  ...allOf.flatMap(({ $ref }) => fieldsOf($defs[$ref!.slice('#/$defs/'.length)]!)),
  ...Object.keys(properties),
]

/** What stands below a heading. */
function sectionOf(page: string, heading: string): string {
  const section = read(page)
    .split(/^## /mu)
    .find((one) => one.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/${page} has no section ${heading}`)
  return section
}

/** The first cells of the table below a heading. */
const rowsBelow = (page: string, heading: string): string[] =>
  [...sectionOf(page, heading).matchAll(/^\| (?<cell>`[^|]+`) \|/gmu)].flatMap(({ groups }) =>
    [...groups!['cell']!.matchAll(/`(?<field>[^`]+)`/gu)].map((found) => found.groups!['field']!),
  )

describe('nothing is left out', () => {
  test.each([
    ['article.md', 'Fields', 'article'],
    ['date.md', 'Fields', 'date'],
    ['quantity.md', 'Fields', 'quantity'],
    ['attribution.md', 'Fields', 'attribution'],
    ['attribution.md', 'Cue', 'cue'],
    ['entity.md', 'Fields', 'entityMention'],
    ['entity.md', 'Entities of a report', 'entity'],
    ['claim.md', 'Fields', 'claim'],
    ['disagreements.md', 'Fields', 'disagreement'],
    ['disagreements.md', 'Sides', 'side'],
    ['copies.md', 'Fields', 'copy'],
    ['timeline.md', 'Fields', 'timelineEntry'],
  ])('%s, %s: the fields of %s', (page, heading, name) => {
    const mention = ['start', 'end', 'text', 'rule']
    const besides = (fields: string[]) => fields.filter((field) => !mention.includes(field)).sort()
    const wanted = name === 'timelineEntry' ? fieldsOf($defs[name]!).sort() : besides(fieldsOf($defs[name]!))
    const rows = rowsBelow(page, heading)
    expect(name === 'timelineEntry' ? rows.sort() : besides(rows)).toEqual(wanted)
  })

  test.each([
    ['article.md', 'Roles of blocks', $defs['block']!.properties!['role']!.enum],
    ['date.md', 'Types', $defs['date']!.properties!['type']!.enum],
    ['quantity.md', 'Modifiers', $defs['quantity']!.properties!['modifier']!.enum],
    ['quantity.md', 'Kinds', $defs['quantity']!.properties!['kind']!.enum],
    ['quantity.md', 'Statuses', $defs['quantity']!.properties!['status']!.anyOf![0]!.enum],
    ['attribution.md', 'Classes of cues', $defs['cue']!.properties!['class']!.enum],
    ['attribution.md', 'Kinds of sources', $defs['attribution']!.properties!['sourceKind']!.anyOf![0]!.enum],
    ['entity.md', 'Types', $defs['entityMention']!.properties!['type']!.enum],
    ['formats.md', 'Formats', Object.keys(exporters)],
    ['formats.md', 'Columns', columns],
    ['cli.md', 'Commands', commands],
    ['cli.md', 'Options', optionNames.map((name) => `--${name}`)],
  ])('%s, %s', (page, heading, values) => {
    expect(rowsBelow(page, heading).sort()).toEqual([...values!].sort())
  })

  /** The examples in the second cells of the table below a heading, with the first cell that each is an example of. */
  const examplesBelow = (page: string, heading: string, each: RegExp): [word: string, means: string][] =>
    [...sectionOf(page, heading).matchAll(/^\| `(?<value>[^`]+)` \| (?<cell>.*) \|$/gmu)].flatMap(({ groups }) =>
      [...groups!['cell']!.matchAll(each)].map((found): [string, string] => [found[1]!, groups!['value']!]),
    )
  const quoted = /"([^"]+)"/gu

  test.each(examplesBelow('quantity.md', 'Modifiers', quoted))('"%s" is %s', (words, modifier) => {
    expect(extractQuantities(`They saw ${words} there.`)).toMatchObject([{ modifier }])
  })
  test.each(examplesBelow('quantity.md', 'Kinds', quoted))('"%s" is of kind %s', (words, kind) => {
    expect(extractQuantities(`They saw ${words} there.`)).toMatchObject([{ kind }])
  })
  test.each(examplesBelow('attribution.md', 'Kinds of sources', quoted))(
    '"%s" is a source of kind %s',
    (words, kind) => {
      expect(extractAttributions(`The bridge fell, according to ${words}.`)).toMatchObject([{ sourceKind: kind }])
    },
  )
  test.each(examplesBelow('attribution.md', 'Classes of cues', /(\w+)/gu))('"%s" is a cue of class %s', (word, cue) => {
    const news = [
      `The ministry ${word} that the bridge fell.`,
      `The ministry ${word} the army of hitting the bridge.`,
      `The ministry ${word} the attack.`,
      `The bridge ${word} fell.`,
      `The video ${word} that the bridge fell.`,
      `The ministry ${word} to rebuild the bridge.`,
    ]
    expect(news.flatMap((text) => extractAttributions(text).map((one) => one.cue?.class))).toContain(cue)
  })

  test('the index names every page', () => {
    for (const page of pages.filter((name) => name !== 'README.md')) expect(read('README.md')).toContain(`(${page})`)
  })
})

test('the reference of all exports is made without a warning: each says what it gives', { timeout: 120_000 }, () => {
  const typedoc = fileURLToPath(new URL('../node_modules/typedoc/bin/typedoc', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, '--emit', 'none'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  expect([status, stdout + stderr]).toEqual([0, ''])
})
