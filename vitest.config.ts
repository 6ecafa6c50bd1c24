import { defineConfig } from 'vitest/config'
import { vitePlugin } from './scripts/gazetteers.mjs'

export default defineConfig({
  plugins: [vitePlugin],
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
  },
})
