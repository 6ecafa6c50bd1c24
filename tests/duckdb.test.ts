import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimRows, exportReports, type Dump } from '../src/exports/index.js'
import { goldReport } from './support/gold.js'

const name = '003_303b3c89ad77ca98'
const seed: Dump = { name: `${name}.txt`, ...goldReport(name) }
const folder = mkdtempSync(join(tmpdir(), 'sitrep-duckdb-'))
const [jsonl, csv] = [join(folder, 'claims.jsonl'), join(folder, 'claims.csv')]
let connection: DuckDBConnection
beforeAll(async () => {
  writeFileSync(jsonl, exportReports([seed], 'claims'))
  writeFileSync(csv, exportReports([seed], 'csv'))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true })
})
const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()

test.each([
  ['JSON lines', () => `read_json('${jsonl}', sample_size = -1)`],
  ['CSV', () => `read_csv('${csv}')`],
])('DuckDB reads claims from %s', async (_, table) => {
  const claims = claimRows(seed, {})
  expect(await ask(`select count(*)::int as n from ${table()}`)).toEqual([{ n: claims.length }])
  const tankers = await ask(
    `select figure, value::int as value, source from ${table()} where "itemHead" = 'tanker' and status = 'stolen' order by start`,
  )
  expect(tankers).toEqual([
    { figure: '84 oil tankers', value: 84, source: null },
    { figure: '89 oil tankers', value: 89, source: 'SANA' },
  ])
})

test('the example answers its three questions', () => {
  const example = fileURLToPath(new URL('../examples/duckdb.mjs', import.meta.url))
  const { status, stdout, stderr } = spawnSync('node', [example, jsonl], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout.match(/\?\n/gu)).toHaveLength(3)
  expect(stdout).toMatch(/tanker.*stolen.*84.*89/u)
})
