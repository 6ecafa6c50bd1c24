// node scripts/overlap.mjs FILE [TYPE...]: which share of a corpus's entities of these types ("Quantity", "Money") our
// quantities overlap, and those that none does. For corpora that mark figures as entities, as re3d-dev.jsonl.gz.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const [file, ...types] = process.argv.slice(2)
if (!file) {
  console.error('usage: overlap.mjs FILE [TYPE...]')
  process.exit(2)
}
const wanted = new Set(types.length > 0 ? types : ['Quantity', 'Money'])
const { extractQuantities } = await import(new URL('../dist/index.js', import.meta.url).href)
const raw = readFileSync(file)
const lines = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').split('\n').filter(Boolean)
let found = 0
const missed = []
for (const { text, entities = [] } of lines.map((line) => JSON.parse(line))) {
  const quantities = extractQuantities(text)
  for (const { start, end, type } of entities) {
    if (!wanted.has(type)) continue
    if (quantities.some((quantity) => quantity.start < end && start < quantity.end)) found++
    else
      missed.push(
        `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 20)}`,
      )
  }
}
const all = found + missed.length
console.log(`recall by overlap ${((100 * found) / Math.max(all, 1)).toFixed(1)}   (${found} of ${all})`)
for (const one of missed) console.log(`missed ${JSON.stringify(one)}`)
