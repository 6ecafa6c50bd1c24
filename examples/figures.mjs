// node examples/figures.mjs [FILE]: the figures of a dump as tab-separated values, each with who stands behind it.
import { readFileSync } from 'node:fs'
import { analyze } from '../dist/index.js'

const file = process.argv[2] ?? new URL('../seeds/003_303b3c89ad77ca98.txt', import.meta.url)
const { articles } = analyze(readFileSync(file, 'utf8'))

const row = (...cells) => console.log(cells.map((cell) => String(cell ?? '').replace(/\s+/gu, ' ')).join('\t'))

row('article', 'published', 'value', 'modifier', 'of', 'status', 'according to', 'as printed')
for (const { title, published, claims } of articles) {
  for (const { quantity, chain } of claims) {
    const { value, min, max, modifier, unit, itemHead, status, text } = quantity
    const sources = chain.map(({ source, speaker }) => speaker ?? source?.text ?? 'nobody named')
    const according = sources.length > 0 ? sources.join(' < ') : 'the article itself'
    row(title?.text, published?.value, value ?? `${min}-${max}`, modifier, unit ?? itemHead, status, according, text)
  }
}
