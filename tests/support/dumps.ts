import { readdirSync, readFileSync } from 'node:fs'
import type { BlockRole } from '../../src/index.js'

/** What the fixture says about one article. */
export interface ExpectedArticle {
  readonly title: string | null
  readonly subtitle?: string | null
  readonly published: string | null
  readonly publisher?: string | null
  readonly authors: readonly string[]
  readonly sources: readonly string[]
  readonly language?: string
  /** The first and the last line of its span. */
  readonly first: string
  readonly last: string
  /** Each line with the role of the block that it stands in. */
  readonly lines: readonly { readonly role: BlockRole; readonly text: string }[]
}

export interface Dump {
  readonly name: string
  readonly text: string
  readonly articles: readonly ExpectedArticle[]
}

const roles: Readonly<Record<string, BlockRole>> = {
  T: 'title',
  S: 'subtitle',
  h: 'header',
  H: 'heading',
  p: 'paragraph',
  c: 'caption',
  b: 'boilerplate',
}

/**
 * A dump as it is marked in `tests/fixtures/dumps`: a letter before each line says its role, and a line of JSON after `@`
 * opens each article. Neither is part of the text.
 */
export function readDump(name: string, marked: string): Dump {
  const out: string[] = []
  const articles: { fields: object; lines: { role: BlockRole; text: string }[] }[] = []
  let pending: { role: BlockRole; text: string }[] = []
  for (const line of marked.replace(/\n$/u, '').split('\n')) {
    if (line.startsWith('@ ')) {
      articles.push({ fields: JSON.parse(line.slice(2)) as object, lines: pending })
      pending = []
      continue
    }
    const text = line.slice(2)
    out.push(text)
    if (line.trim() === '') continue
    const read = { role: roles[line[0]!]!, text: text.trim() }
    const open = articles.at(-1)
    if (open) open.lines.push(read)
    else pending.push(read)
  }
  return {
    name,
    text: out.join('\n'),
    articles: articles.map(({ fields, lines }): ExpectedArticle => {
      const titled = lines.findIndex(({ role }) => role === 'title')
      const own = lines.slice(Math.max(titled, 0)).filter(({ role }) => role !== 'boilerplate')
      return { ...(fields as ExpectedArticle), lines, first: own[0]!.text, last: own.at(-1)!.text }
    }),
  }
}

function dumpsOf(name: string): readonly Dump[] {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.dump'))
    .sort()
    .map((file) => readDump(file.replace(/\.dump$/u, ''), readFileSync(new URL(file, folder), 'utf8')))
}

/** The dumps of `tests/fixtures/dumps`. */
export const dumps: readonly Dump[] = dumpsOf('dumps')

/** Short dumps in many formats, of which not all is found: `tests/fixtures/formats-dumps`. */
export const manyFormats: readonly Dump[] = dumpsOf('formats-dumps')
