// The gazetteers that the English pack imports as `gazetteer:NAME`: compact strings, made from data/ and from open npm
// data sets while the package is built or tested, so that nothing generated is kept in git. Each name has its builder in
// scripts/gazetteers/; a Vite plugin and an esbuild plugin give the same strings to vitest and to tsup.
import { arabicGivenNames, arabicThings } from './gazetteers/arabic.mjs'
import { cities } from './gazetteers/cities.mjs'
import { divisions } from './gazetteers/divisions.mjs'
import { givenNames, surnames } from './gazetteers/personNames.mjs'
import { things } from './gazetteers/things.mjs'
import { commonWords } from './gazetteers/commonWords.mjs'

const builders = { things, cities, divisions, givenNames, surnames, commonWords, arabicThings, arabicGivenNames }
const scheme = /^gazetteer:(?<name>\w+)$/u

/** The module that stands behind `gazetteer:NAME`. */
export function moduleOf(name) {
  const build = builders[name]
  if (!build) throw new RangeError(`no gazetteer ${name}; there are ${Object.keys(builders).join(', ')}`)
  return `export default ${JSON.stringify(build())}`
}

export const vitePlugin = {
  name: 'gazetteers',
  enforce: 'pre',
  resolveId: (id) => (scheme.test(id) ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0gazetteer:') ? moduleOf(scheme.exec(id.slice(1)).groups.name) : undefined),
}

export const esbuildPlugin = {
  name: 'gazetteers',
  setup(build) {
    build.onResolve({ filter: /^gazetteer:/ }, ({ path }) => ({ path, namespace: 'gazetteer' }))
    build.onLoad({ filter: /.*/, namespace: 'gazetteer' }, ({ path }) => ({
      contents: moduleOf(scheme.exec(path).groups.name),
      loader: 'js',
    }))
  },
}
