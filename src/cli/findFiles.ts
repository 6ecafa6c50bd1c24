import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** What a folder's files are read by. */
const textFile = /\.(?:txt|text|md)(?:\.gz)?$/iu

/** An input: standard input, a file, or a name that stands for nothing. */
export interface Input {
  /** As it was asked for, or found. */
  readonly path: string
  /** What exports call it: the file's name, or its path where two files of one name are read. */
  readonly name: string
  /** Why it cannot be read; `null` where nothing is known against it. */
  readonly problem: string | null
}

/**
 * The files that arguments stand for, in order, each once: a folder's text files, however deep, a glob's files, or the
 * file.
 */
export function findFiles(paths: readonly string[], cwd: string, wanted: RegExp = textFile): Input[] {
  const found = new Map<string, Input>()
  for (const input of paths.flatMap((path) => inputsOf(path, cwd, wanted))) {
    const key = input.path === '-' ? '-' : resolve(cwd, input.path)
    if (!found.has(key)) found.set(key, input)
  }
  const inputs = [...found.values()]
  const times = new Map<string, number>()
  for (const { name } of inputs) times.set(name, (times.get(name) ?? 0) + 1)
  return inputs.map((input) => (times.get(input.name)! > 1 ? { ...input, name: input.path } : input))
}

function inputsOf(path: string, cwd: string, wanted: RegExp): Input[] {
  if (path === '-') return [{ path, name: 'stdin', problem: null }]
  const full = resolve(cwd, path)
  if (existsSync(full)) {
    if (!statSync(full).isDirectory()) return [file(path)]
    const under = filesUnder(path, cwd, wanted)
    return under.length > 0
      ? under
      : [{ ...file(path), problem: `there is no file in it that ends in ${ends(wanted)}` }]
  }
  const found = /[*?[{]/u.test(path) ? alternatives(path).flatMap((one) => glob(one, cwd)) : []
  if (found.length > 0) return found
  return [
    { ...file(path), problem: /[./\\]/u.test(path) ? 'there is no such file' : 'there is no such file or command' },
  ]
}

const file = (path: string): Input => ({ path, name: basename(path), problem: null })

const ends = (wanted: RegExp): string => (wanted === textFile ? '.txt, .text or .md, or in these and .gz' : '.jsonl')

/** "dumps/{a,b}.txt" → "dumps/a.txt", "dumps/b.txt". */
function alternatives(pattern: string): string[] {
  const { before, inside, after } = /^(?<before>[^{}]*)\{(?<inside>[^{}]*)\}(?<after>.*)$/su.exec(pattern)?.groups ?? {}
  if (inside === undefined) return [pattern]
  return alternatives(after!).flatMap((rest) => inside.split(',').map((one) => before! + one + rest))
}

function filesUnder(folder: string, cwd: string, wanted: RegExp): Input[] {
  return readdirSync(resolve(cwd, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Input[] => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path, cwd, wanted)
      return wanted.test(entry.name) ? [file(path)] : []
    })
}

/** The files that a pattern with `*`, `?`, `**` and `[a-z]` stands for; shells do this, but not all of them. */
function glob(pattern: string, cwd: string): Input[] {
  const [first = '', ...rest] = pattern.split(/[/\\]+/u)
  const paths = first === '' ? walk('/', rest, '/') : walk('', [first, ...rest], cwd)
  return paths.map(file)
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
