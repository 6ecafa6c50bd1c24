import { defineConfig } from 'vitest/config'
import { vitePlugin } from './scripts/gazetteers.mjs'
import { viewerVitePlugin } from './scripts/viewer.mjs'

export default defineConfig({
  plugins: [vitePlugin, viewerVitePlugin],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
  },
})
