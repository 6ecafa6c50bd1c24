import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import * as exportsOfLibrary from '../../src/exports/index.js'
import * as library from '../../src/index.js'
import { sitrep } from './terminal.js'

export const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

/** An example of a page of `docs/`: code or commands, and what the page says that they print. */
export interface DocExample {
  readonly page: string
  readonly line: number
  readonly run: (folder: string) => Promise<string>
  readonly printed: string
  /** Where `printed` stands in the page. */
  readonly start: number
}

/**
 * The examples of a page: a block of `js` with a block of `text` after it, which is what it prints; or a block of `console`,
 * in which lines with `$` are commands and the lines below each are what it prints.
 */
export function examplesOf(page: string): DocExample[] {
  const content = readFileSync(join(docs, page), 'utf8')
  const lineAt = (offset: number) => content.slice(0, offset).split('\n').length
  const programs = [...content.matchAll(/```js\n(?<code>[\s\S]*?)```(?:\s*```text\n(?<printed>[\s\S]*?)```)?/gu)]
  const consoles = [...content.matchAll(/```console\n(?<lines>[\s\S]*?)```/gu)]
  return [
    ...programs.map(({ index, groups, 0: whole }): DocExample => {
      const { code = '', printed = '' } = groups!
      const start = index + whole.length - '```'.length - printed.length
      return { page, line: lineAt(index), printed, start, run: (folder) => runCode(code, folder) }
    }),
    ...consoles.flatMap(({ index, groups }) =>
      [...groups!['lines']!.matchAll(/^\$ (?<command>.*)\n(?<printed>(?:(?!\$ ).*\n)*)/gmu)].map(
        (found): DocExample => {
          const { command = '', printed = '' } = found.groups!
          const start = index + '```console\n'.length + found.index + found[0].length - printed.length
          return { page, line: lineAt(start) - 1, printed, start, run: (folder) => runCommand(command, folder) }
        },
      ),
    ),
  ]
}

const modules: Readonly<Record<string, object>> = { sitrep: library, 'sitrep/exports': exportsOfLibrary }

const AsyncFunction = (async () => Promise.resolve()).constructor as new (
  ...words: string[]
) => (...values: unknown[]) => Promise<void>

/** Runs code as a module in a folder would: with the package's own source for `sitrep`. */
async function runCode(code: string, folder: string): Promise<string> {
  const printed: string[] = []
  const files = { readFileSync: (name: string) => readFileSync(join(folder, name), 'utf8') }
  const body = code.replace(
    /^import (?<names>\{[^}]*\}) from '(?<from>[^']*)'$/gmu,
    'const $<names> = modules["$<from>"]',
  )
  const run = new AsyncFunction('modules', 'console', body)
  await run({ ...modules, 'node:fs': files }, { log: (...values: unknown[]) => printed.push(`${format(...values)}\n`) })
  return printed.join('')
}

/** Runs `sitrep …` in a folder; standard output and standard error as a terminal shows them, and the exit code unless 0. */
async function runCommand(command: string, cwd: string): Promise<string> {
  const [program, ...words] = [...command.matchAll(/'(?<quoted>[^']*)'|(?<plain>\S+)/gu)].map(
    ({ groups }) => groups!['quoted'] ?? groups!['plain']!,
  )
  if (program !== 'sitrep') throw new Error(`docs: expected a sitrep command, got ${command}`)
  const { code, out, err } = await sitrep(words, { cwd })
  return `${out}${err}${code === 0 ? '' : `[exit ${code}]\n`}`
}
