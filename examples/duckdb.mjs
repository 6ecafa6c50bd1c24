// A claims table in DuckDB, from the JSON lines that `sitrep` writes, and three questions to it in SQL.
//
//   npx sitrep report seeds/*.txt --format claims -o claims.jsonl
//   npm install @duckdb/node-api
//   node examples/duckdb.mjs claims.jsonl
import { DuckDBInstance } from '@duckdb/node-api'

const [file = 'claims.jsonl'] = process.argv.slice(2)
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
