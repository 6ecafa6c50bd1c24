// node examples/sources.mjs [FILE]: each source of a dump, how often it is named, and what it said: in quotation
// marks, reported in other words, or as hearsay (a thing that the text says somebody says, without saying who).
import { readFileSync } from 'node:fs'
import { analyze } from '../dist/index.js'

const files = process.argv[2]
  ? [process.argv[2]]
  : ['000_d89bfd0375124fd0', '003_303b3c89ad77ca98'].map((name) => new URL(`../seeds/${name}.txt`, import.meta.url))
const { articles } = files
  .map((file) => analyze(readFileSync(file, 'utf8')))
  .reduce((all, report) => ({
    articles: [...all.articles, ...report.articles],
  }))

const line = (text) => text.replace(/\s+/gu, ' ').slice(0, 140)
const how = ({ source, type }) => (type !== 'indirect' ? 'quotation' : source === null ? 'hearsay' : 'report')

const sources = new Map()
for (const attribution of articles.flatMap(({ attributions }) => attributions)) {
  const { source, sourceKind, speaker } = attribution
  const name = speaker ?? source?.text.replace(/^(?:the|an?) /iu, '') ?? '(nobody named)'
  const key = name.toLowerCase()
  if (!sources.has(key)) sources.set(key, { name, kind: sourceKind, said: [] })
  sources.get(key).said.push(attribution)
}
for (const { name, kind, said } of [...sources.values()].sort((a, b) => b.said.length - a.said.length)) {
  console.log(`${line(name)}  (${kind ?? 'unknown'}, ${said.length} times)`)
  for (const attribution of said) {
    const { cue, content } = attribution
    const words = content.map(({ text }) => text).join(' … ')
    console.log(
      `  ${how(attribution).padEnd(9)}  ${cue ? `${cue.negated ? 'not ' : ''}${cue.lemma}` : '-'}: ${line(words)}`,
    )
  }
}
