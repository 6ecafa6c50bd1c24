import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** What a folder's files are read by. */
const textFile = /\.(?:txt|text|md)(?:\.gz)?$/iu

/** An input: standard input, a file, or a name that stands for nothing. */
export interface Input {
  /** As it was asked for, or found. */
  readonly path: string
  /** What exports call it. */
  readonly name: string
  readonly missing: boolean
}

/** The files that arguments stand for, in order: a folder's text files, however deep, a glob's files, or the file. */
export function findFiles(paths: readonly string[], cwd: string, wanted: RegExp = textFile): Input[] {
  return paths.flatMap((path): Input[] => {
    if (path === '-') return [{ path, name: 'stdin', missing: false }]
    const full = resolve(cwd, path)
    if (existsSync(full)) {
      return statSync(full).isDirectory()
        ? filesUnder(path, cwd, wanted)
        : [{ path, name: basename(path), missing: false }]
    }
    const found = /[*?[{]/u.test(path) ? glob(path, cwd) : []
    return found.length > 0 ? found : [{ path, name: basename(path), missing: true }]
  })
}

function filesUnder(folder: string, cwd: string, wanted: RegExp): Input[] {
  return readdirSync(resolve(cwd, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Input[] => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path, cwd, wanted)
      return wanted.test(entry.name) ? [{ path, name: basename(path), missing: false }] : []
    })
}

/** The files that a pattern with `*`, `?`, `**` and `[a-z]` stands for; shells do this, but not all of them. */
function glob(pattern: string, cwd: string): Input[] {
  const [first = '', ...rest] = pattern.split(/[/\\]+/u)
  const paths = first === '' ? walk('/', rest, '/') : walk('', [first, ...rest], cwd)
  return paths.map((path) => ({ path, name: basename(path), missing: false }))
}

function walk(folder: string, [part, ...rest]: readonly string[], cwd: string): string[] {
  if (part === undefined) return []
  const full = resolve(cwd, folder)
  if (!existsSync(full) || !statSync(full).isDirectory()) return []
  if (!/[*?[]/u.test(part)) {
    const path = join(folder, part)
    return rest.length > 0 ? walk(path, rest, cwd) : existsSync(resolve(cwd, path)) ? [path] : []
  }
  const name = nameOf(part)
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (part === '**' && entry.isDirectory() && !entry.name.startsWith('.')) {
        return walk(path, [part, ...rest], cwd)
      }
      if (!name.test(entry.name) || entry.name.startsWith('.') !== part.startsWith('.')) return []
      return rest.length > 0 ? walk(path, rest, cwd) : entry.isFile() ? [path] : []
    })
    .concat(part === '**' && rest.length > 0 ? walk(folder, rest, cwd) : [])
}

const nameOf = (part: string): RegExp =>
  new RegExp(
    `^${part
      .replace(/[.+^$()|\\{}]/gu, '\\$&')
      .replace(/\*+/gu, '.*')
      .replaceAll('?', '.')}$`,
    'u',
  )
