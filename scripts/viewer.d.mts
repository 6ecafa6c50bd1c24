import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vite'

export const viewerVitePlugin: VitePlugin
export const viewerEsbuildPlugin: EsbuildPlugin
