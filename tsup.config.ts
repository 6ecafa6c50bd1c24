import { defineConfig } from 'tsup'
import { esbuildPlugin } from './scripts/gazetteers.mjs'
import { viewerEsbuildPlugin } from './scripts/viewer.mjs'

export default defineConfig([
  {
    entry: { index: 'src/index.ts', exports: 'src/exports/index.ts', cli: 'src/cli/main.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: { entry: { index: 'src/index.ts', exports: 'src/exports/index.ts' } },
    external: [/^node:/],
    // Arabic as it is, not as escapes of six characters a letter.
    esbuildOptions: (options, { format }) => {
      options.charset = 'utf8'
      // Two builds of all words and names must stay below 3 MB; the ESM one keeps its names, for stack traces.
      options.minifyWhitespace = true
      options.minifySyntax = true
      options.minifyIdentifiers = format === 'cjs'
    },
    treeshake: true,
    esbuildPlugins: [esbuildPlugin, viewerEsbuildPlugin],
  },
  // With its dependencies, for a page without a bundler (examples/browser). It stays out of the npm package.
  {
    entry: { sitrep: 'src/index.ts' },
    outDir: 'dist/browser',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    noExternal: [/./u],
    minify: true,
    splitting: false,
    esbuildPlugins: [esbuildPlugin],
  },
])
