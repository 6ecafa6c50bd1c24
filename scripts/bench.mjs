// npm run bench: what the package costs, as ratios to one pass of wink-nlp (sentences and parts of speech) over the
// same articles, and to compromise. A benchmark, not a test: figures are the least of fifteen runs in turns on the machine that
// runs it; layers are timed by themselves, in the order and on the data that `analyze` gives them.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { esbuildPlugin } from './gazetteers.mjs'

const root = new URL('..', import.meta.url)
const built = new URL('dist/index.js', root)
if (!existsSync(built)) {
  console.error('bench: nothing built yet: run `npm run build` first')
  process.exit(2)
}
const importTime = leastOf(5, () => {
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

function leastOf(runs, measure) {
  return Math.min(...Array.from({ length: runs }, measure))
}

/** The times of each run, taken in turns so that a busy moment of the machine falls on all alike. */
function timeInTurns(runs, turns) {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now()
      run()
      // The first turn warms up.
      if (turn > 0) times[name].push(performance.now() - start)
    }
  }
  return times
}

const least = (times) => Math.min(...times)
/** The stages as `analyze` calls them, one over all articles before the next, each timed by itself. */
async function loadStages() {
  const outfile = fileURLToPath(new URL('.cache/bench/stages.mjs', root))
  const src = fileURLToPath(new URL('src/', root))
  const exported = {
    'sentences/readPassages': 'readPassages',
    'languages/index': 'packFor',
    'entities/findEntities': 'findEntities',
    'entities/linkEntities': 'linkEntities',
    'dates/findDates': 'findDates',
    'quantities/findQuantities': 'findQuantities',
    'attributions/findAttributions': 'findAttributions',
  }
  const contents = Object.entries(exported).map(([path, name]) => `export { ${name} } from '${src}${path}.ts'`)
  await build({
    stdin: { contents: contents.join('\n'), resolveDir: src },
    outfile,
    bundle: true,
    format: 'esm',
    plugins: [esbuildPlugin],
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise/two'],
  })
  return import(outfile)
}

/** The least time of each stage. */
async function timeStages(turns) {
  const stages = await loadStages()
  const found = sitrep.segmentArticles(megabyte)
  const times = {}
  const time = (name, run) => {
    const start = performance.now()
    const result = run()
    times[name] = Math.min(times[name] ?? Infinity, performance.now() - start)
    return result
  }
  for (let turn = 0; turn <= turns; turn++) {
    const packOf = (_, article) => stages.packFor(found[article].language)
    const blocks = found.map((article) => article.blocks)
    const passages = time('tokens', () => stages.readPassages(megabyte, blocks, packOf))
    const named = time('entities', () =>
      stages.linkEntities(passages.map((own) => stages.findEntities(own, { gazetteer: [] }))),
    )
    const read = passages.map((own, i) => ({
      passages: own,
      entities: named.mentions[i],
      reference: found[i].published?.value ?? null,
    }))
    const dates = time('dates', () => stages.findDates(read))
    const counted = read.map((article, i) => ({ ...article, dates: dates[i] }))
    time('quantities', () => stages.findQuantities(counted))
    time('attributions', () => stages.findAttributions(read))
  }
  return times
}

const eachArticle = (read) => () => articles.forEach(read)
const times = timeInTurns(
  {
    wink: eachArticle((article) => nlp.readDoc(article)),
    segment: () => sitrep.segmentArticles(megabyte),
    bare: () => sitrep.analyze(megabyte, { layers: [] }),
    analyze: () => sitrep.analyze(megabyte),
    extractEntities: eachArticle((article) => sitrep.extractEntities(article)),
    extractDates: eachArticle((article) => sitrep.extractDates(article)),
    extractQuantities: eachArticle((article) => sitrep.extractQuantities(article)),
    extractAttributions: eachArticle((article) => sitrep.extractAttributions(article)),
  },
  15,
)
const wink = least(times.wink)
const stages = await timeStages(15)
const [peer] = timeInTurns(
  {
    peer: eachArticle((article) => {
      const doc = compromise(article)
      for (const part of ['people', 'places', 'organizations', 'quotations']) doc[part]().json({ offset: true })
      doc.match('#Date+').json({ offset: true })
      doc.match('#Value+').json({ offset: true })
    }),
  },
  1,
).peer

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

row('segmentArticles', least(times.segment))
row('analyze without layers: articles and tokens', least(times.bare))
for (const name of ['tokens', 'entities', 'dates', 'quantities', 'attributions'])
  row(`  ${name}, inside analyze`, stages[name])
row('analyze', least(times.analyze))
console.log()
for (const name of ['extractEntities', 'extractDates', 'extractQuantities', 'extractAttributions']) {
  row(`${name} alone, an article at a time`, least(times[name]))
}

console.log(`\nimport of the package: ${importTime.toFixed(0)} ms`)
console.log(
  `peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (with wink, compromise and all of the above)`,
)
const sizes = [0.25, 0.5, 1, 2, 4].map((millions) => repeatTo(millions * 1e6))
const perSize = timeInTurns(Object.fromEntries(sizes.map((text, i) => [i, () => sitrep.analyze(text)])), 3)
const perMillion = sizes.map((text, i) => (least(perSize[i]) / text.length) * 1e6)
console.log('analyze, ms for a million characters at each size:')
sizes.forEach((text, i) =>
  console.log(`  ${(text.length / 1e6).toFixed(2).padStart(5)} M   ${perMillion[i].toFixed(0).padStart(5)} ms`),
)
const slope =
  Math.log((perMillion.at(-1) * sizes.at(-1).length) / (perMillion[0] * sizes[0].length)) /
  Math.log(sizes.at(-1).length / sizes[0].length)
console.log(`  slope ${slope.toFixed(2)} (time grows as length to this power; 1 is linear)`)
