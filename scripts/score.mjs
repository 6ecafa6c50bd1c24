// npm run score [-- LAYER FILE...]: the shared scorer over the built package; over the seeds when no layer is named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const scorer = fileURLToPath(new URL('../../shared/score/score.mjs', import.meta.url))
const built = fileURLToPath(new URL('../dist/index.js', import.meta.url))
if (!existsSync(scorer)) {
  console.log(`score: no scorer at ${scorer}: the gold and the corpora are not part of this repository`)
} else if (!existsSync(built)) {
  console.error('score: nothing built yet: run `npm run build` first')
  process.exitCode = 2
} else {
  const args = process.argv.slice(2)
  const run = spawnSync(process.execPath, [scorer, ...(args.length > 0 ? args : ['seeds']), '--package', built], {
    stdio: 'inherit',
  })
  process.exitCode = run.status ?? 1
}
