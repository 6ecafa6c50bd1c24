// npm run demo [-- FILE...]: reads the two seed documents (or the files named) and prints, for each article, what its
// header says, how much was found, and who stands behind which figure. Builds the package first if there is no build.
import { execSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/index.js')
if (!existsSync(built)) execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
const { analyze } = await import(new URL('../dist/index.js', import.meta.url).href)

const seeds = () =>
  readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(root, 'seeds', name))
const files = process.argv.length > 2 ? process.argv.slice(2) : seeds()

const oneLine = (text, most = 90) => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
const list = (mentions) => mentions.map(({ text }) => oneLine(text, 40)).join(', ')

/** "37 killed, at least: soldiers" → "at least 37 soldiers (killed)" as the text prints it. */
function figure({ quantity, chain, date, place }) {
  const status = quantity.status ? ` (${quantity.status})` : ''
  const where = [date?.value, place?.canonical].filter(Boolean).join(', ')
  const sources = chain.map(
    ({ source, speaker, cue }) => speaker ?? source?.text ?? `“${cue?.text ?? 'quoted'}”, no source`,
  )
  return [
    `    ${oneLine(quantity.text, 60)}${status}${where ? `   [${where}]` : ''}`,
    `        ${sources.length > 0 ? `says ${sources.map((source) => oneLine(source, 60)).join(' → ')}` : 'in the article’s own voice'}`,
  ].join('\n')
}

for (const file of files) {
  const report = analyze(readFileSync(file, 'utf8'))
  console.log(`\n=== ${basename(file)}: ${report.articles.length} articles`)
  for (const [i, article] of report.articles.entries()) {
    const { title, published, publisher, authors, sources, blocks } = article
    console.log(`\n${i + 1}. ${title ? oneLine(title.text, 110) : '(no title)'}`)
    const header = [
      published ? `${published.value}${published.inferred ? ' (inferred)' : ''}` : 'no date',
      publisher && `in ${oneLine(publisher.text, 40)}`,
      authors.length > 0 && `by ${list(authors)}`,
      sources.length > 0 && `source: ${list(sources)}`,
      article.language,
      `${blocks.filter(({ role }) => role === 'boilerplate').length} of ${blocks.length} blocks set aside as boilerplate`,
    ]
    console.log(`   ${header.filter(Boolean).join(' | ')}`)
    const counts = ['dates', 'quantities', 'attributions', 'entities'].map(
      (layer) => `${article[layer].length} ${layer}`,
    )
    console.log(`   ${counts.join(', ')}`)
    for (const claim of article.claims) console.log(figure(claim))
  }
  const most = [...report.entities].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, 12)
  if (most.length > 0)
    console.log(`\nNamed most: ${most.map((one) => `${one.canonical} (${one.mentions.length})`).join(', ')}`)
}
