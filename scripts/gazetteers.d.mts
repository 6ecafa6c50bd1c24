import type { Plugin } from 'vite'

export declare const vitePlugin: Plugin
export declare const esbuildPlugin: Exclude<
  Exclude<import('tsup').Options['esbuildPlugins'], undefined>[number],
  undefined
>
