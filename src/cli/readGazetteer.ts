import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readCsv } from '../exports/csv.js'
import type { GazetteerEntry } from '../types.js'
import { decodeText } from './decodeText.js'
import { UsageError } from './Terminal.js'

/**
 * The caller's own names from a JSON array of entries or a CSV file with the columns `name`, `type` and, where wanted,
 * `canonical` and `aliases` (several with `;` between them). What an entry may be, `analyze` checks.
 * @throws {UsageError} on a file that cannot be read as one.
 */
export function readGazetteer(file: string, cwd: string): GazetteerEntry[] {
  try {
    const text = decodeText(readFileSync(resolve(cwd, file))).replace(/^\uFEFF/u, '')
    return /^\s*\[/u.test(text) ? (JSON.parse(text) as GazetteerEntry[]) : readRows(text)
  } catch (error) {
    throw new UsageError(`--gazetteer ${file}: ${(error as Error).message}`)
  }
}

function readRows(text: string): GazetteerEntry[] {
  const [head = [], ...rows] = readCsv(text)
  const columns = head.map((name) => name.trim().toLowerCase())
  for (const needed of ['name', 'type']) {
    if (!columns.includes(needed)) throw new Error(`expected a JSON array or a CSV file with a column "${needed}"`)
  }
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => {
      const cell = (name: string) => row[columns.indexOf(name)]?.trim() ?? ''
      const aliases = cell('aliases')
        .split(';')
        .map((alias) => alias.trim())
        .filter(Boolean)
      return {
        name: cell('name'),
        type: cell('type') as GazetteerEntry['type'],
        ...(cell('canonical') && { canonical: cell('canonical') }),
        ...(aliases.length > 0 && { aliases }),
      }
    })
}
