// node examples/layers.mjs: one article's four layers, each mention at its exact offsets.
import { analyze } from '../dist/index.js'

const text = `Rebels shell airport, 14 wounded

3 March 2024

GOMA (Reuters) - At least 14 people were wounded on Saturday when M23 rebels shelled the airport at Goma, the army said.

“We shot down two drones,” General Sylvain Ekenge told reporters. He added that about 300 families had fled to Sake.
`
const [article] = analyze(text).articles

const meaning = {
  dates: ({ type, value, mod }) => [type, value, mod],
  quantities: ({ value, modifier, itemHead, status }) => [value, modifier, itemHead, status],
  entities: ({ type, canonical }) => [type, canonical],
}
for (const [layer, parts] of Object.entries(meaning)) {
  console.log(`\n${layer}`)
  for (const found of article[layer]) {
    const means = parts(found)
      .filter((part) => part !== null)
      .join(' ')
    console.log(`  ${found.start}-${found.end}`.padEnd(12), `${found.text}  =  ${means}  (${found.rule})`)
  }
}

console.log('\nattributions')
for (const { source, speaker, cue, content, type } of article.attributions) {
  const who = `${source?.text ?? 'nobody named'}${speaker ? ` (${speaker})` : ''}`
  console.log(`  ${type}: ${who} | ${cue?.text ?? '-'} | ${content.map((part) => part.text).join(' … ')}`)
}
