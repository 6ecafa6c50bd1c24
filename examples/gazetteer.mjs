// node examples/gazetteer.mjs: names of your own, which win over the package's.
import { createAnalyzer } from '../dist/index.js'

const analyzer = createAnalyzer({
  gazetteer: [
    // One thing under all the names that your sources give it; `canonical` is the name that the report shows.
    { name: 'Okwari Front', type: 'ORG', canonical: 'Okwari Liberation Front', aliases: ['OLF', 'the Front'] },
    // A word that the package would take for something else: here a position, not the colour.
    { name: 'Point Amber', type: 'FAC' },
  ],
})

const text = `The Okwari Front shelled Point Amber on Monday, residents of Damascus said.

"We did not fire," a spokesman of the Front told Reuters; the OLF has denied such reports before.`

for (const { id, canonical, aliases, mentions } of analyzer.analyze(text).entities) {
  console.log(`${id.padEnd(34)} ${canonical.padEnd(26)} ${aliases.join(' | ')} (${mentions.length})`)
}
// own/org/okwari-liberation-front    Okwari Liberation Front    ...
