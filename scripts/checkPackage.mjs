// Part of `npm run package`: installs the tarball that `npm pack` makes into an empty ESM project and an empty CommonJS
// project; in each, the package runs and its types resolve. Also holds the tarball to its size.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const mostUnpacked = 3_000_000
const work = mkdtempSync(join(tmpdir(), 'sitrep-package-'))
const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

const program = (load) => `${load}
const text: string = 'The army said on 3 March 2024 that 35 soldiers were killed in Mali.'
const { articles } = analyze(text)
const value: number | null | undefined = articles[0]?.claims[0]?.quantity.value
if (value !== 35) throw new Error(\`expected 35, got \${value}\`)
`
const projects = {
  esm: { type: 'module', load: `import { analyze } from 'sitrep'` },
  cjs: { type: 'commonjs', load: `import sitrep = require('sitrep')\nconst { analyze } = sitrep` },
}

try {
  const [{ filename, unpackedSize }] = JSON.parse(
    run(root, 'npm', 'pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', work),
  )
  if (unpackedSize > mostUnpacked)
    throw new Error(`${filename} unpacks to ${unpackedSize} bytes, more than ${mostUnpacked}`)
  for (const [name, { type, load }] of Object.entries(projects)) {
    const folder = join(work, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type, private: true }))
    run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', join(work, filename))
    writeFileSync(join(folder, 'check.ts'), program(load))
    // `skipLibCheck` stays off: the package's own declarations must hold in a strict project.
    const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', types: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['check.ts'] }))
    run(folder, process.execPath, tsc)
    run(folder, process.execPath, 'check.js')
  }
  console.log(
    `package: ${filename}, ${(unpackedSize / 1000).toFixed(0)} kB unpacked, runs and types resolve in ESM and CommonJS`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}
