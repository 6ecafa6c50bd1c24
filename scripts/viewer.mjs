// The viewer's page as `viewer:page`: its style sheet, its script bundled from src/viewer/client, and the hash of each for
// the content security policy. A Vite plugin and an esbuild plugin give the same to vitest and to tsup.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const folder = new URL('../src/viewer/', import.meta.url)
const sha256 = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The module that stands behind `viewer:page`. */
function moduleOfPage() {
  const [{ text: script }] = buildSync({
    entryPoints: [fileURLToPath(new URL('client/main.ts', folder))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  }).outputFiles
  const style = readFileSync(new URL('viewer.css', folder), 'utf8')
  const page = { style, script, styleHash: sha256(style), scriptHash: sha256(script) }
  return `export default ${JSON.stringify(page)}`
}

export const viewerVitePlugin = {
  name: 'viewer',
  enforce: 'pre',
  resolveId: (id) => (id === 'viewer:page' ? `\0${id}` : undefined),
  load: (id) => (id === '\0viewer:page' ? moduleOfPage() : undefined),
}

export const viewerEsbuildPlugin = {
  name: 'viewer',
  setup(build) {
    build.onResolve({ filter: /^viewer:page$/ }, ({ path }) => ({ path, namespace: 'viewer' }))
    build.onLoad({ filter: /.*/, namespace: 'viewer' }, () => ({ contents: moduleOfPage(), loader: 'js' }))
  },
}
