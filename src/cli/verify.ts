import { existsSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { verifyExport } from '../exports/index.js'
import { findFiles, type Input } from './findFiles.js'
import type { Command } from './parseCommand.js'
import { readInput, readNamed } from './readInputs.js'
import { InputError, UsageError, type Terminal } from './Terminal.js'

/** How many problems are shown. */
const most = 20

/**
 * `sitrep verify EXPORT [TEXT...]`: compares each span of an export with its text, which is the one named so among TEXT,
 * the only TEXT, or the file of that name beside the export or here. Exit code 1 where one span is off.
 */
export async function verify({ files, quiet }: Command, terminal: Terminal): Promise<number> {
  const [path, ...rest] = files
  if (path === undefined) throw new UsageError('verify: expected an export and the texts that it was made from')
  const [input] = findFiles([path], terminal.cwd, /./u)
  const texts = await readTexts(findFiles(rest, terminal.cwd), terminal)
  try {
    const exported = await readInput(input!, terminal)
    const beside = (document: string) => [join(dirname(path), document), document]
    const only = rest.length === 1 && new Set(texts.values()).size === 1 ? [...texts.values()][0] : undefined
    for (const document of new Set(verifyExport(exported, () => null).problems.map((problem) => problem.document))) {
      const text =
        texts.get(document) ??
        only ??
        (await readFirst(beside(document || `${path.slice(0, -extname(path).length)}.txt`), terminal))
      if (text === undefined)
        throw new InputError(`the text ${JSON.stringify(document)} is not here: name it after the export`)
      texts.set(document, text)
    }
    const { checked, problems } = verifyExport(exported, (document) => texts.get(document) ?? null)
    for (const { document, start, end, text, found } of problems.slice(0, most)) {
      terminal.err(
        `sitrep: ${path}: ${document}:${start}-${end}: expected ${JSON.stringify(text)}, found ${JSON.stringify(found)}\n`,
      )
    }
    if (!quiet) await terminal.out(`${path}: ${checked} spans checked, ${problems.length} off\n`)
    return problems.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof RangeError || error instanceof SyntaxError)) throw error
    terminal.err(`sitrep: ${path}: ${error.message}\n`)
    return 1
  }
}

async function readTexts(inputs: readonly Input[], terminal: Terminal): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const input of inputs) {
    const text = await readNamed(input, terminal)
    texts.set(input.path, text).set(input.name, text)
  }
  return texts
}

async function readFirst(paths: readonly string[], terminal: Terminal): Promise<string | undefined> {
  const path = paths.find((one) => existsSync(resolve(terminal.cwd, one)))
  return path === undefined ? undefined : readInput({ path, name: path, problem: null }, terminal)
}
