import { readdirSync, readFileSync } from 'node:fs'
import type { Span } from '../../src/index.js'

/** A mention that the annotator marked: its text, its layer, and what it means. */
export interface Marked extends Span {
  readonly text: string
  readonly tag: string
}

export interface MarkedArticle {
  readonly name: string
  readonly text: string
  readonly entities: readonly Marked[]
  readonly dates: readonly Marked[]
  readonly quantities: readonly Marked[]
  readonly attributions: readonly {
    readonly source: string
    readonly cue: string
    readonly start: number
    readonly end: number
  }[]
}

const folder = new URL('../fixtures/arabic/', import.meta.url)
const opening = /^\{(?<layer>[EDQ]):(?<tag>\S+) /u

/**
 * Articles of our own words with their mentions in braces: {E:TYPE name}, {D:VALUE time}, {Q:VALUE:MODIFIER numeral}. Beside
 * each stand its attributions, one a line: source | cue | first words ... last words of the content | optional.
 */
export const markedArticles: readonly MarkedArticle[] = readdirSync(folder)
  .filter((file) => !file.includes('attributions'))
  .map((file) => read(file.replace('.txt', '')))

function read(name: string): MarkedArticle {
  const marked = readFileSync(new URL(`${name}.txt`, folder), 'utf8').trim()
  const layers: Record<string, Marked[]> = { E: [], D: [], Q: [] }
  const open: { layer: string; tag: string; start: number }[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const begins = opening.exec(marked.slice(i, i + 60))
    if (begins) {
      open.push({ layer: begins.groups!['layer']!, tag: begins.groups!['tag']!, start: text.length })
      i += begins[0].length - 1
    } else if (marked[i] === '}') {
      const { layer, tag, start } = open.pop()!
      layers[layer]!.push({ start, end: text.length, text: text.slice(start), tag })
    } else text += marked[i]!
  }
  const lines = readFileSync(new URL(`${name}.attributions.txt`, folder), 'utf8')
    .trim()
    .split('\n')
  const attributions = lines
    .map((line) => line.split(' | '))
    .filter((parts) => parts.length === 3)
    .map(([source, cue, content]) => {
      const [first, last] = content!.split(' ... ') as [string, string]
      const start = text.indexOf(first)
      return { source: source!, cue: cue!, start, end: text.indexOf(last, start) + last.length }
    })
  return { name, text, entities: layers['E']!, dates: layers['D']!, quantities: layers['Q']!, attributions }
}

/** F1 of what is found among what is marked; each is a line that says the place and the meaning. */
export function f1(marked: readonly string[], found: readonly string[]): number {
  const rest = [...found]
  let hits = 0
  for (const one of marked) {
    const at = rest.indexOf(one)
    if (at < 0) continue
    hits++
    rest.splice(at, 1)
  }
  return (2 * hits) / (marked.length + found.length)
}
