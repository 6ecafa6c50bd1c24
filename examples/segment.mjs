// node examples/segment.mjs [FILE]: cuts a dump into its articles and says why each one starts where it does.
import { readFileSync } from 'node:fs'
import { segmentArticles } from '../dist/index.js'

const file = process.argv[2] ?? new URL('../seeds/003_303b3c89ad77ca98.txt', import.meta.url)
const dump = readFileSync(file, 'utf8')

for (const { start, end, title, published, language, evidence } of segmentArticles(dump)) {
  const because = evidence.filter(({ weight }) => weight > 0).map(({ rule }) => rule.replace('articles/', ''))
  const date = published?.value ?? '-'
  console.log(`${start}-${end}`.padEnd(14), language.padEnd(4), date.padEnd(11), title?.text ?? '(no title)')
  console.log(' '.repeat(31), `because of: ${because.join(', ') || 'the start of the text'}`)
}
