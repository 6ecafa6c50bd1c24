import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { findFiles, type Input } from '../findFiles.js'
import { readNamed } from '../readInputs.js'
import { InputError, type Terminal } from '../Terminal.js'
import type { GoldDocument } from './GoldDocument.js'

/** "003.dates.jsonl": one layer of a text. */
const layerFile = /^(?<name>.+)\.(?<layer>articles|dates|entities|quantities|attributions)\.jsonl(?:\.gz)?$/u

/**
 * The annotated documents that the paths name: JSON lines with a document each (`text`, and its layers), or files with one
 * layer of one text (`NAME.dates.jsonl`), whose text `NAME.txt` is in the same folder or in the one above.
 * @throws {InputError} on a file that is neither.
 */
export async function readGold(paths: readonly string[], terminal: Terminal): Promise<GoldDocument[]> {
  const documents: GoldDocument[] = []
  const layered = new Map<string, GoldDocument>()
  for (const input of findFiles(paths, terminal.cwd, /\.jsonl(?:\.gz)?$/u)) {
    const lines = await readLines(input, terminal)
    const { name, layer } = layerFile.exec(input.name)?.groups ?? {}
    if (name === undefined) {
      documents.push(...lines.map((line, i) => readDocument(line, `${input.path}:${i + 1}`)))
      continue
    }
    const key = join(dirname(input.path), name)
    const known = layered.get(key) ?? { name, text: await readTextOf(input, name, terminal) }
    layered.set(key, { ...known, [layer!]: lines })
  }
  return [...documents, ...layered.values()]
}

async function readLines(input: Input, terminal: Terminal): Promise<unknown[]> {
  const lines = (await readNamed(input, terminal)).split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      throw new InputError(`${input.path}:${i + 1}: is no JSON`)
    }
  })
}

function readDocument(line: unknown, where: string): GoldDocument {
  if (typeof line !== 'object' || line === null || !('text' in line) || typeof line.text !== 'string') {
    throw new InputError(`${where}: expected a document with "text" and annotated layers`)
  }
  return { ...line, name: 'id' in line ? String(line.id) : where, text: line.text }
}

function readTextOf({ path }: Input, name: string, terminal: Terminal): Promise<string> {
  const places = [dirname(path), dirname(dirname(path)), join(dirname(path), '..')].map((folder) =>
    join(folder, `${name}.txt`),
  )
  const found = places.find((place) => existsSync(resolve(terminal.cwd, place)))
  if (found === undefined)
    throw new InputError(`${path}: its text ${name}.txt is neither beside it nor in the folder above`)
  return readNamed({ path: found, name, problem: null }, terminal)
}
