// npm run bench: what the package costs, as ratios to one pass of wink-nlp (sentences and parts of speech) over the
// same articles, and to compromise. A benchmark, not a test: figures are medians on the machine that runs it.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const built = new URL('dist/index.js', root)
if (!existsSync(built)) {
  console.error('bench: nothing built yet: run `npm run build` first')
  process.exit(2)
}
const importTime = medianOf(5, () => {
  const code = `const t = performance.now(); await import(${JSON.stringify(built.href)}); console.log(performance.now() - t)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
})

const sitrep = await import(built.href)
const { default: winkNLP } = await import('wink-nlp')
const { default: model } = await import('wink-eng-lite-web-model')
const { default: compromise } = await import('compromise')
const nlp = winkNLP(model, ['sbd', 'pos'])

const folder = fileURLToPath(new URL('seeds/', root))
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
const seeds = names
  .sort()
  .map((name) => readFileSync(folder + name, 'utf8'))
  .join('\n\n')
const megabyte = repeatTo(1_000_000)
const articles = sitrep.segmentArticles(megabyte).map(({ start, end }) => megabyte.slice(start, end))

/** `seeds` over and over, up to about `length` characters. */
function repeatTo(length) {
  if (length < seeds.length) return seeds.slice(0, seeds.lastIndexOf('\n', length))
  return Array.from({ length: Math.round(length / seeds.length) }, () => seeds).join('\n\n')
}

function medianOf(runs, measure) {
  const times = Array.from({ length: runs }, measure).sort((a, b) => a - b)
  return times[runs >> 1]
}

function time(run, runs = 5) {
  run()
  return medianOf(runs, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
}

const wink = time(() => articles.forEach((article) => nlp.readDoc(article)))
const peer = time(() => {
  for (const article of articles) {
    const doc = compromise(article)
    for (const part of ['people', 'places', 'organizations', 'quotations']) doc[part]().json({ offset: true })
    doc.match('#Date+').json({ offset: true })
    doc.match('#Value+').json({ offset: true })
  }
}, 1)

const row = (name, milliseconds) =>
  console.log(
    `${name.padEnd(44)} ${milliseconds.toFixed(0).padStart(6)} ms   ${(milliseconds / wink).toFixed(2).padStart(6)} of wink   ` +
      `${(peer / milliseconds).toFixed(1).padStart(6)} times as fast as compromise`,
  )
console.log(
  `${(megabyte.length / 1e6).toFixed(2)} M characters, ${articles.length} articles, Node ${process.version}\n`,
)
row('wink-nlp alone (sbd, pos)', wink)
row('compromise (people, places, organizations,', peer)
console.log('  dates, numbers, quotations)')
console.log()

const analyzeWith = (...layers) => time(() => sitrep.analyze(megabyte, { layers }))
const bare = analyzeWith()
row(
  'segmentArticles',
  time(() => sitrep.segmentArticles(megabyte)),
)
row('analyze without layers: articles and tokens', bare)
// Quantities and attributions are measured beyond the layers that they build on.
const entities = analyzeWith('entities')
const dates = analyzeWith('dates')
const both = analyzeWith('entities', 'dates')
row('  entities, beyond that', entities - bare)
row('  dates, beyond that', dates - bare)
row('  quantities, beyond entities and dates', analyzeWith('entities', 'dates', 'quantities') - both)
row('  attributions, beyond entities', analyzeWith('entities', 'attributions') - entities)
row(
  'analyze',
  time(() => sitrep.analyze(megabyte)),
)
console.log()
for (const name of ['extractEntities', 'extractDates', 'extractQuantities', 'extractAttributions']) {
  row(
    `${name} alone, an article at a time`,
    time(() => articles.forEach((article) => sitrep[name](article))),
  )
}

console.log(`\nimport of the package: ${importTime.toFixed(0)} ms`)
console.log(
  `peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (with wink, compromise and all of the above)`,
)
const sizes = [0.25, 0.5, 1, 2, 4].map((millions) => repeatTo(millions * 1e6))
const perMillion = sizes.map((text) => (time(() => sitrep.analyze(text), 3) / text.length) * 1e6)
console.log('analyze, ms for a million characters at each size:')
sizes.forEach((text, i) =>
  console.log(`  ${(text.length / 1e6).toFixed(2).padStart(5)} M   ${perMillion[i].toFixed(0).padStart(5)} ms`),
)
const slope =
  Math.log((perMillion.at(-1) * sizes.at(-1).length) / (perMillion[0] * sizes[0].length)) /
  Math.log(sizes.at(-1).length / sizes[0].length)
console.log(`  slope ${slope.toFixed(2)} (time grows as length to this power; 1 is linear)`)
