// node examples/duckdb.mjs [CLAIMS.jsonl]: a claims table in DuckDB, and three questions to it in SQL. The file is what
// `sitrep report FILE... --format claims -o CLAIMS.jsonl` writes; without one, the claims of a seed are taken.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { exportReports } from '../dist/exports.js'
import { analyze } from '../dist/index.js'

/** The claims of a seed, a claim a line, in a file of its own. */
function claimsOfSeed() {
  const name = '003_303b3c89ad77ca98.txt'
  const text = readFileSync(new URL(`../seeds/${name}`, import.meta.url), 'utf8')
  const path = join(mkdtempSync(join(tmpdir(), 'sitrep-')), 'claims.jsonl')
  writeFileSync(path, exportReports([{ name, text, report: analyze(text) }], 'claims'))
  return path
}

const file = process.argv[2] ?? claimsOfSeed()
const database = await DuckDBInstance.create(':memory:')
const connection = await database.connect()

await connection.run(
  `create table claims as
   select * from read_json($file, format = 'newline_delimited', sample_size = -1)`,
  { file },
)

const questions = {
  'Who gives the most figures?': `
    select coalesce(source, 'the article''s own voice') as who, count(*) as figures
    from claims group by who order by figures desc, who limit 5`,
  'What is said of things stolen, destroyed or killed, and by whom?': `
    select figure, status, coalesce(source, 'the article''s own voice') as who, published
    from claims where status in ('stolen', 'destroyed', 'killed') order by status, published, start limit 10`,
  'Of which things are there different exact numbers?': `
    select "itemHead" as item, status, list(distinct value order by value) as numbers, count(distinct document) as documents
    from claims where modifier = 'exact' and kind = 'count' and status is not null
    group by all having count(distinct value) > 1 order by item, status`,
}

for (const [question, sql] of Object.entries(questions)) {
  const answer = await connection.runAndReadAll(sql)
  console.log(`\n${question}`)
  console.table(JSON.parse(JSON.stringify(answer.getRowObjectsJson())))
}
