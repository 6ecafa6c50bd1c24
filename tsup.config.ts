import { defineConfig } from 'tsup'
import { esbuildPlugin } from './scripts/gazetteers.mjs'

export default defineConfig([
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    clean: true,
    treeshake: true,
    splitting: false,
    esbuildPlugins: [esbuildPlugin],
  },
])
