import { describe, expect, test } from 'vitest'
import type { Span } from '../../src/index.js'
import type { Examples } from '../../src/text/Examples.js'
import { readBraces, writeBraces } from './braces.js'

/**
 * Makes a test of every example beside the rules of one layer.
 * @param files the modules of `import.meta.glob('../src/**\/LAYER/**\/*.examples.ts', { eager: true })`
 * @param extract the layer's mentions of a text, in order
 * @param show what a mention means, as the examples write it
 */
export function testExamples<M extends Span>(
  files: Readonly<Record<string, unknown>>,
  extract: (text: string, reference: string | undefined) => readonly M[],
  show: (mention: M) => string,
): void {
  for (const [file, module] of Object.entries(files)) {
    const { examples } = module as { readonly examples: Examples }
    describe(file.replace(/^.*\/src\//u, ''), () => {
      for (const [marked, ...meanings] of examples.found) {
        test(marked, () => {
          const { text } = readBraces(marked)
          const found = extract(text, examples.reference)
          expect([writeBraces(text, found), ...found.map(show)]).toEqual([marked, ...meanings])
        })
      }
      for (const text of examples.notFound ?? []) {
        test(`not in: ${text}`, () => {
          expect(writeBraces(text, extract(text, examples.reference))).toBe(text)
        })
      }
    })
  }
}
